package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/**
 * All equations of a disclosure.
 *
 * @param unfinished what was not derived, or not wholly, since the time was over, in words that
 *     name the step
 */
public record Network(
    Observations observations, Scopes scopes, List<Equation> equations, Set<String> unfinished) {

  public Network {
    equations = new TimedList<>(equations, observations.end());
    unfinished = Set.copyOf(unfinished);
  }

  /**
   * Derives the network of what was observed.
   *
   * @param deadline after which nothing more is derived
   */
  public static Network of(Observations observations, Algebra algebra, Deadline deadline) {
    List<Equation> equations = new ArrayList<>();
    Set<String> unfinished = new LinkedHashSet<>();
    Scopes scopes = new Scopes(observations, algebra);
    Lines lines = new Lines(new Shapes(observations.vocabulary(), deadline));
    Columns columns = new Columns(lines);
    RowSums rowSums = new RowSums(lines, equations::add, deadline);
    ColumnSums columnSums =
        new ColumnSums(observations.vocabulary(), columns, equations::add, deadline);
    Balances balances = new Balances(scopes, equations::add);
    Changes changes = new Changes(equations::add);
    Products products = new Products(equations::add);
    OneYearProjects projects = new OneYearProjects(equations::add);
    Agreements agreements = new Agreements(scopes, equations::add, deadline);
    FundSums funds = new FundSums(scopes, observations.vocabulary(), equations::add, deadline);
    Details details = new Details(observations, columns, scopes, equations::add, deadline);
    ProjectForms projectForms = new ProjectForms(observations, scopes, equations::add);
    Steps steps = new Steps(deadline, unfinished);
    for (Sheet sheet : observations.sheets()) {
      steps.run("row-sums", () -> rowSums.derive(sheet));
      steps.run("column-sums", () -> columnSums.derive(sheet));
      steps.run("balances", () -> balances.derive(sheet));
      steps.run("changes", () -> changes.derive(sheet));
      steps.run("products", () -> products.derive(sheet));
      steps.run("one-year-projects", () -> projects.derive(sheet));
    }
    steps.run("agreements", () -> agreements.derive(observations));
    steps.run("project-forms", projectForms::derive);
    steps.run("sums-by-fund", () -> funds.derive(observations));
    for (Sheet sheet : observations.sheets()) {
      steps.run("sums-of-details", () -> details.derive(sheet));
    }
    return new Network(observations, scopes, equations, unfinished);
  }

  private record Steps(Deadline deadline, Set<String> unfinished) {
    void run(String name, Runnable step) {
      if (!deadline.isOver()) {
        step.run();
      }
      if (deadline.wasMissed()) {
        unfinished.add(name);
      }
    }
  }
}
