package org.mingzhang.check.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.time.TimedList;

/** All bonds between the tables of a document, and what adds up inside each of them. */
final class Bonds {

  /** Fewer digits in common prove nothing. */
  static final int LEAST_WEIGHT = 3;

  /** Figures with so many digits in common are of one amount even where that is only a guess. */
  private static final int SURE_DIGITS = 4;

  /** What speaks for another unit is at least so many times what speaks against it. */
  private static final int CLEAR = 3;

  private final Evaluation evaluation;
  private final List<Bond> bonds;
  private final Set<Observation> broken = new HashSet<>();

  Bonds(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.bonds = new TimedList<>(List.copyOf(note().values()), evaluation.end());
  }

  /** Whether no two tables differ by a power of ten. */
  boolean agree() {
    return bonds.stream().allMatch(bond -> bond.power() == 0);
  }

  /** The tables that have any bond. */
  SortedSet<Integer> tables() {
    SortedSet<Integer> tables = new TreeSet<>();
    for (Bond bond : bonds) {
      tables.add(bond.left());
      tables.add(bond.right());
    }
    return tables;
  }

  /** The bonds that prove something: not by one figure alone of which nothing else speaks. */
  List<Bond> strong() {
    return bonds.stream()
        .filter(bond -> bond.weight() >= LEAST_WEIGHT)
        .filter(
            bond ->
                bond.power() == 0
                    || bond.amounts() > 1
                    || bond.equations().stream()
                        .flatMap(one -> one.equation().observations().stream())
                        .allMatch(this::isHeld))
        .toList();
  }

  /** Whether a figure fits with some other one, of its table or of another. */
  private boolean isHeld(Observation figure) {
    return evaluation.of(figure).stream()
        .filter(one -> one.equation().firmness() != Firmness.GUESS)
        .filter(one -> one.proves() || (isInside(one.equation()) && !isOff(one.equation())))
        .flatMap(one -> one.equation().observations().stream())
        .anyMatch(other -> other.nonzero() && !other.equals(figure));
  }

  /** Sorts the equations: those between figures of two tables, and those inside one that fail. */
  private Map<List<Integer>, Bond> note() {
    Map<List<Integer>, Bond> found = new HashMap<>();
    for (Judged one : evaluation.judged()) {
      Equation equation = one.equation();
      if (isPair(equation)) {
        note(one, equation.left(), ((Sum) equation).terms().get(0).of(), found);
      } else if (one.accuses() && isInside(equation) && isOff(equation)) {
        broken.addAll(equation.observations());
      }
    }
    return found;
  }

  private static void note(
      Judged equation, Observation left, Observation right, Map<List<Integer>, Bond> found) {
    Ratio ratio = Ratio.of(left, right);
    boolean meant = equation.equation().firmness() != Firmness.GUESS;
    if (ratio.digits() >= (meant ? 1 : SURE_DIGITS)) {
      boolean forward = left.table() < right.table();
      Observation first = forward ? left : right;
      Observation second = forward ? right : left;
      int power = forward ? ratio.power() : -ratio.power();
      found
          .computeIfAbsent(
              List.of(first.table(), second.table(), power),
              key -> new Bond(first.table(), second.table(), power))
          .add(equation, first, ratio.digits());
    }
  }

  /** Whether an equation says that two printed figures of two tables are of one amount. */
  private static boolean isPair(Equation equation) {
    if (!(equation instanceof Sum sum) || !sum.equal() || sum.terms().size() != 1) {
      return false;
    }
    Observation left = sum.left();
    Observation right = sum.terms().get(0).of();
    return !sum.terms().get(0).minus()
        && left.table() != right.table()
        && left.printed()
        && right.printed()
        && left.scaled()
        && right.scaled();
  }

  /** Whether it would fail in any unit, by more than what its figures are rounded to. */
  private static boolean isOff(Equation equation) {
    long rounded = equation.difference().tolerance() + equation.observations().size();
    return Math.abs(equation.difference().fen()) > rounded;
  }

  /** Whether an equation says what the figures of one table come to. */
  private static boolean isInside(Equation equation) {
    int table = equation.left().table();
    return equation.firmness() != Firmness.GUESS
        && equation.rule() != Rule.PART
        && equation.observations().stream().allMatch(member -> member.table() == table);
  }

  /**
   * Whether it is the table that is off, and not a figure of it or a column: what others print too
   * is off throughout, and the rest of the table adds up with it.
   */
  boolean isShifted(int table, Scales scales) {
    int with = 0;
    int against = 0;
    Set<Observation> off = new HashSet<>();
    for (Bond bond : bonds) {
      if (bond.concerns(table)) {
        boolean fits = bond.power() == scales.power(bond.left(), bond.right());
        with += fits ? bond.weight() : 0;
        against += fits ? 0 : bond.weight();
        if (fits && bond.power() != 0) {
          bond.equations().forEach(one -> own(one, table, off));
        }
      }
    }
    off.removeAll(broken);
    Set<Observation> carried = new HashSet<>(off);
    for (Observation at : off) {
      for (Judged one : evaluation.of(at)) {
        if (isInside(one.equation()) && !isOff(one.equation())) {
          one.equation().observations().stream().filter(Observation::nonzero).forEach(carried::add);
        }
      }
    }
    return carried.size() > 1 && with >= CLEAR * against;
  }

  private static void own(Judged equation, int table, Set<Observation> into) {
    for (Observation member : equation.equation().observations()) {
      if (member.table() == table) {
        into.add(member);
      }
    }
  }

  /** The equations that hold once tables are in their right units, in document order. */
  List<Judged> proof(Set<Integer> tables, Scales scales) {
    List<Judged> proof = new ArrayList<>();
    for (Bond bond : bonds) {
      boolean between = tables.contains(bond.left()) != tables.contains(bond.right());
      if (between && bond.power() != 0 && bond.power() == scales.power(bond.left(), bond.right())) {
        proof.addAll(bond.equations());
      }
    }
    proof.sort(Comparator.comparingInt(one -> one.equation().left().number()));
    return proof;
  }
}
