package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.time.Deadline;

/**
 * One key over several tables, by fund: what 财政拨款收支总表 prints for a class is what 一般公共预算支出表 and
 * 政府性基金预算支出表 print for it together. A fund without money is no part; a fund that has money but no
 * line for this key is taken to have none here, less firmly.
 */
final class FundSums {

  private static final int FUND = Dimension.FUND.index();

  private final Scopes scopes;
  private final Vocabulary vocabulary;
  private final Consumer<Equation> equations;
  private final Deadline deadline;

  /** Where each concept is printed first, by its number. */
  private final @Nullable Observation[] first;

  FundSums(Scopes scopes, Vocabulary vocabulary, Consumer<Equation> equations, Deadline deadline) {
    this.scopes = scopes;
    this.vocabulary = vocabulary;
    this.equations = equations;
    this.deadline = deadline;
    this.first = new Observation[vocabulary.size()];
  }

  void derive(Observations observations) {
    List<Observation> wholes = new ArrayList<>();
    for (Observation seen : observations.all()) {
      int concept = seen.meaning().number();
      if (first[concept] == null && scopes.tied(seen) && seen.known() != Observation.Known.FAINT) {
        first[concept] = seen;
        if (moneyParts(seen, seen.meaning().id(FUND)).length > 1) {
          wholes.add(seen);
        }
      }
    }
    for (Observation whole : wholes) {
      if (deadline.isOver()) {
        return;
      }
      derive(whole);
    }
  }

  private int[] moneyParts(Observation whole, int fund) {
    return scopes.moneyParts(whole.meaning(), fund);
  }

  private void derive(Observation whole) {
    List<Term> terms = new ArrayList<>();
    boolean printed = add(whole, whole.meaning().id(FUND), terms);
    boolean elsewhere = terms.stream().allMatch(term -> term.of().table() != whole.table());
    String flow = whole.meaning().get(Dimension.FLOW);
    boolean titled = whole.titled() && terms.stream().allMatch(term -> term.of().titled());
    boolean firm = printed && titled && (flow.equals("expenditure") || flow.equals("income"));
    if (!terms.isEmpty() && elsewhere && (printed || hasList(whole.meaning()))) {
      equations.accept(
          Sum.of(Rule.AGREEMENT, whole, terms, firm ? Firmness.LIKELY : Firmness.GUESS));
    }
  }

  /**
   * Adds what is printed of the parts of a fund, else of their parts; false if something is
   * missing.
   */
  private boolean add(Observation whole, int fund, List<Term> terms) {
    int[] parts = moneyParts(whole, fund);
    boolean all = parts.length > 0;
    for (int part : parts) {
      Observation printed = printed(whole.meaning(), part);
      if (printed != null) {
        terms.add(Term.plus(printed));
      } else {
        all &= add(whole, part, terms);
      }
    }
    return all;
  }

  /** Where the same concept of another fund is printed. */
  private @Nullable Observation printed(Meaning concept, int fund) {
    String name = vocabulary.value(Dimension.FUND, fund);
    Meaning other = vocabulary.find(concept.concept().with(Dimension.FUND, name));
    return other == null ? null : first[other.number()];
  }

  private static boolean hasList(Meaning concept) {
    return concept.has(Dimension.FUNCTION) || concept.has(Dimension.ECONOMIC);
  }
}
