package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Algebra;

/**
 * All equations of a disclosure.
 *
 * @param unfinished what was not derived since the time was over, in words that name the step
 */
public record Network(
    Observations observations, Scopes scopes, List<Equation> equations, Set<String> unfinished) {

  public Network {
    equations = List.copyOf(equations);
    unfinished = Set.copyOf(unfinished);
  }

  /**
   * Derives the network of what was observed.
   *
   * @param timeOver asked before each step; from the first yes on nothing more is derived
   */
  public static Network of(Observations observations, Algebra algebra, BooleanSupplier timeOver) {
    List<Equation> equations = new ArrayList<>();
    Set<String> unfinished = new LinkedHashSet<>();
    Scopes scopes = new Scopes(observations, algebra);
    RowSums rows = new RowSums(observations.vocabulary(), equations::add);
    Columns lines = new Columns(observations.vocabulary());
    ColumnSums columns = new ColumnSums(lines, equations::add);
    Balances balances = new Balances(scopes, equations::add);
    Changes changes = new Changes(equations::add);
    Products products = new Products(equations::add);
    OneYearProjects projects = new OneYearProjects(equations::add);
    Agreements agreements = new Agreements(scopes, equations::add);
    FundSums funds = new FundSums(scopes, equations::add);
    Details details = new Details(observations, lines, scopes, equations::add);
    Steps steps = new Steps(timeOver, unfinished);
    for (Sheet sheet : observations.sheets()) {
      steps.run("row-sums", () -> rows.derive(sheet));
      steps.run("column-sums", () -> columns.derive(sheet));
      steps.run("balances", () -> balances.derive(sheet));
      steps.run("changes", () -> changes.derive(sheet));
      steps.run("products", () -> products.derive(sheet));
      steps.run("one-year-projects", () -> projects.derive(sheet));
    }
    steps.run("agreements", () -> agreements.derive(observations));
    steps.run("project-forms", () -> new ProjectForms(scopes, equations::add).derive(observations));
    steps.run("sums-by-fund", () -> funds.derive(observations));
    for (Sheet sheet : observations.sheets()) {
      steps.run("sums-of-details", () -> details.derive(sheet));
    }
    return new Network(observations, scopes, equations, unfinished);
  }

  private record Steps(BooleanSupplier timeOver, Set<String> unfinished) {
    void run(String name, Runnable step) {
      if (timeOver.getAsBoolean()) {
        unfinished.add(name);
      } else {
        step.run();
      }
    }
  }
}
