package org.mingzhang.check.tell;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.equation.Product;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Report.CellRef;

/**
 * Writes equations as people do: {@code 合计 50.97 ≠ 201 50.97 + 208 11.08 + 210 3.01 = 65.06}. Of
 * long sums the parts that are nothing are left out.
 */
final class Formulas {

  private static final int SHORT = 6;

  /** Nobody reads a longer sum; the rest of it is left out and said to be. */
  private static final int MOST_WRITTEN = 400;

  private final Names names;

  Formulas(Names names) {
    this.names = names;
  }

  /** An equation as proof. */
  Proof proof(Judged judged) {
    return new Proof(write(judged), judged.outcome().holds());
  }

  /**
   * An equation with its numbers, the sign of its outcome and, where it differs, its right side.
   */
  String write(Judged judged) {
    Equation equation = judged.equation();
    String sign = sign(judged);
    if (equation instanceof Product product) {
      return named(product.left(), names::head, false)
          + sign
          + names.head(product.quantity())
          + " "
          + names.printed(product.quantity(), false)
          + " × "
          + named(product.price(), names::head, false)
          + (judged.outcome() == Outcome.EXACT
              ? ""
              : " = " + names.amount(product.fen(), product.left().at(), 0));
    }
    Sum sum = (Sum) equation;
    return write(sum, sign, judged.outcome());
  }

  private String write(Sum sum, String sign, Outcome outcome) {
    List<Term> terms = sum.terms();
    Function<CellRef, String> naming = naming(sum);
    boolean mixed =
        sum.observations().stream()
            .anyMatch(member -> !names.unit(member.at()).equals(names.unit(sum.left().at())));
    StringBuilder text = new StringBuilder(named(sum.left(), naming, mixed)).append(sign);
    long right = 0;
    int decimals = names.decimals(sum.left().at());
    int written = 0;
    boolean nothing = terms.stream().noneMatch(term -> term.of().nonzero());
    for (Term term : terms) {
      right += term.minus() ? -term.of().fen() : term.of().fen();
      decimals = Math.max(decimals, names.decimals(term.of().at()));
      if (terms.size() > SHORT && !term.of().nonzero() && !(nothing && written == 0)) {
        continue;
      }
      if (written < MOST_WRITTEN) {
        text.append(written == 0 ? "" : term.minus() ? " − " : " + ");
        text.append(named(term.of(), naming, mixed));
      } else if (written == MOST_WRITTEN) {
        text.append(" + …");
      }
      written++;
    }
    if (terms.size() > 1 && outcome != Outcome.EXACT) {
      text.append(" = ").append(names.amount(right, sum.left().at(), decimals));
    }
    return text.toString();
  }

  private static String sign(Judged judged) {
    boolean equal = !(judged.equation() instanceof Sum sum) || sum.equal();
    if (!equal) {
      return judged.outcome().holds() ? " ≥ " : " < ";
    }
    return switch (judged.outcome()) {
      case EXACT -> " = ";
      case ROUNDING -> " ≈ ";
      default -> " ≠ ";
    };
  }

  private String named(Observation member, Function<CellRef, String> naming, boolean mixed) {
    String name = naming.apply(member.at());
    String figure = names.printed(member.at(), mixed);
    return name.isEmpty() ? figure : name + " " + figure;
  }

  /** By what the members of an equation differ: their columns, their rows, or their tables. */
  private Function<CellRef, String> naming(Sum sum) {
    Observation left = sum.left();
    List<Observation> members = sum.observations();
    boolean oneTable = members.stream().allMatch(member -> member.table() == left.table());
    if (oneTable && members.stream().allMatch(member -> member.row() == left.row())) {
      boolean unclear =
          members.stream().map(member -> names.head(member.at())).distinct().count()
              < members.stream().distinct().count();
      return unclear ? names::header : names::head;
    }
    if (oneTable && members.stream().allMatch(member -> member.column() == left.column())) {
      return names::rowName;
    }
    return at -> {
      String row = names.rowName(at);
      String place = (oneTable ? "" : "“" + names.title(at) + "”") + row;
      String head = names.head(at);
      return head.isEmpty() ? place : place + (row.isEmpty() ? "" : "/") + head;
    };
  }
}
