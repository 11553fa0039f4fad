package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * One key over several tables, by fund: what 财政拨款收支总表 prints for a class is what 一般公共预算支出表 and
 * 政府性基金预算支出表 print for it together. A fund without money is no part; a fund that has money but no
 * line for this key is taken to have none here, less firmly.
 */
final class FundSums {

  private final Scopes scopes;
  private final Consumer<Equation> equations;
  private final Map<Concept, Observation> index = new LinkedHashMap<>();

  FundSums(Scopes scopes, Consumer<Equation> equations) {
    this.scopes = scopes;
    this.equations = equations;
  }

  void derive(Observations observations) {
    for (Observation seen : observations.all()) {
      if (scopes.tied(seen) && seen.known() != Observation.Known.FAINT) {
        index.putIfAbsent(seen.meaning().concept(), seen);
      }
    }
    index.forEach(
        (concept, whole) -> {
          List<String> money = scopes.moneyParts(concept);
          if (money.size() > 1) {
            derive(whole, money);
          }
        });
  }

  private void derive(Observation whole, List<String> money) {
    Concept concept = whole.meaning().concept();
    List<Term> terms = new ArrayList<>();
    boolean printed = true;
    for (String part : money) {
      printed &= add(concept.with(Dimension.FUND, part), terms);
    }
    boolean elsewhere = terms.stream().allMatch(term -> term.of().table() != whole.table());
    String flow = concept.get(Dimension.FLOW);
    boolean titled = whole.titled() && terms.stream().allMatch(term -> term.of().titled());
    boolean firm = printed && titled && (flow.equals("expenditure") || flow.equals("income"));
    if (!terms.isEmpty() && elsewhere && (printed || hasList(concept))) {
      equations.accept(
          Sum.of(Rule.AGREEMENT, whole, terms, firm ? Firmness.LIKELY : Firmness.GUESS));
    }
  }

  /** Adds what is printed of a concept, else of its parts; false if something is missing. */
  private boolean add(Concept concept, List<Term> terms) {
    Observation printed = index.get(concept);
    if (printed != null) {
      terms.add(Term.plus(printed));
      return true;
    }
    List<String> parts = scopes.moneyParts(concept);
    boolean all = !parts.isEmpty();
    for (String part : parts) {
      all &= add(concept.with(Dimension.FUND, part), terms);
    }
    return all;
  }

  private static boolean hasList(Concept concept) {
    return concept.has(Dimension.FUNCTION) || concept.has(Dimension.ECONOMIC);
  }
}
