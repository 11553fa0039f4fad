package org.mingzhang.check.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Finds tables whose unit is wrong: what they print adds up in itself, and all that other tables
 * print of the same is off by one and the same power of ten. Most tables are right.
 */
public final class WrongUnits {

  /** Fewer digits in common prove nothing. */
  private static final int LEAST_WEIGHT = 3;

  /** Figures with so many digits in common are of one amount even where that is only a guess. */
  private static final int SURE_DIGITS = 4;

  /** What speaks for another unit is at least so many times what speaks against it. */
  private static final int CLEAR = 3;

  private final Evaluation evaluation;
  private final Observations observations;
  private final Map<List<Integer>, Bond> bonds = new HashMap<>();
  private final Set<Observation> broken = new HashSet<>();

  private WrongUnits(Evaluation evaluation, Observations observations) {
    this.evaluation = evaluation;
    this.observations = observations;
  }

  /** All tables of a disclosure whose unit is wrong, or may be. */
  public static List<UnitDefect> of(Evaluation evaluation, Observations observations) {
    return new WrongUnits(evaluation, observations).find();
  }

  private List<UnitDefect> find() {
    note();
    if (bonds.values().stream().allMatch(bond -> bond.power() == 0)) {
      return List.of();
    }
    SortedSet<Integer> tables = new TreeSet<>();
    for (Bond bond : bonds.values()) {
      tables.add(bond.left());
      tables.add(bond.right());
    }
    Scales scales = new Scales(strong());
    List<UnitDefect> defects = new ArrayList<>();
    for (SortedMap<Integer, SortedSet<Integer>> group : scales.groups(tables)) {
      if (group.size() > 1) {
        defects.addAll(defects(group, scales));
      }
    }
    return defects;
  }

  /** The bonds that prove something: not by one figure alone of which nothing else speaks. */
  private List<Bond> strong() {
    return bonds.values().stream()
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
  private void note() {
    for (Judged one : evaluation.judged()) {
      Equation equation = one.equation();
      if (isPair(equation)) {
        note(one, equation.left(), ((Sum) equation).terms().get(0).of());
      } else if (one.accuses() && isInside(equation) && isOff(equation)) {
        broken.addAll(equation.observations());
      }
    }
  }

  private void note(Judged equation, Observation left, Observation right) {
    Ratio ratio = Ratio.of(left, right);
    boolean meant = equation.equation().firmness() != Firmness.GUESS;
    if (ratio.digits() >= (meant ? 1 : SURE_DIGITS)) {
      boolean forward = left.table() < right.table();
      Observation first = forward ? left : right;
      Observation second = forward ? right : left;
      int power = forward ? ratio.power() : -ratio.power();
      bonds
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

  /** The tables of a group that are wrong: all but those of the right scale. */
  private List<UnitDefect> defects(SortedMap<Integer, SortedSet<Integer>> group, Scales scales) {
    List<Integer> right = right(group);
    if (right.size() == 1) {
      return defects(group, right.get(0), scales);
    }
    return right.size() == 2 && group.size() == 2
        ? tie(group, right.get(0), right.get(1), scales).stream().toList()
        : List.of();
  }

  /** The scales that may be right: the one that sentences speak of, else those of most tables. */
  private List<Integer> right(SortedMap<Integer, SortedSet<Integer>> group) {
    Spoken spoken = new Spoken(observations);
    List<Integer> said =
        group.entrySet().stream()
            .filter(one -> spoken.weight(one.getValue()) >= LEAST_WEIGHT)
            .map(Map.Entry::getKey)
            .toList();
    if (said.size() == 1) {
      return said;
    }
    int most = group.values().stream().mapToInt(Set::size).max().orElse(0);
    return group.entrySet().stream()
        .filter(one -> one.getValue().size() == most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<UnitDefect> defects(
      SortedMap<Integer, SortedSet<Integer>> group, int right, Scales scales) {
    List<UnitDefect> defects = new ArrayList<>();
    group.forEach(
        (scale, tables) -> {
          for (int table : tables) {
            if (scale != right && isShifted(table, scales)) {
              units(Set.of(table), scale - right)
                  .ifPresent(
                      units ->
                          defects.add(
                              new UnitDefect(units, new TreeMap<>(), proof(units, scales))));
            }
          }
        });
    return defects;
  }

  /** As many tables on one side as on the other. */
  private Optional<UnitDefect> tie(
      SortedMap<Integer, SortedSet<Integer>> group, int one, int other, Scales scales) {
    SortedSet<Integer> first = group.getOrDefault(one, new TreeSet<>());
    SortedSet<Integer> second = group.getOrDefault(other, new TreeSet<>());
    boolean shifted =
        Stream.concat(first.stream(), second.stream()).allMatch(at -> isShifted(at, scales));
    return shifted
        ? units(first, one - other)
            .flatMap(
                these ->
                    units(second, other - one)
                        .map(those -> new UnitDefect(these, those, proof(these, scales))))
        : Optional.empty();
  }

  /** The units of tables whose figures are too large by 10^power; nothing if it is none. */
  private Optional<SortedMap<Integer, MoneyUnit>> units(Set<Integer> tables, int power) {
    SortedMap<Integer, MoneyUnit> units = new TreeMap<>();
    for (int table : tables) {
      unit(table, power).ifPresent(unit -> units.put(table, unit));
    }
    return units.size() == tables.size() ? Optional.of(units) : Optional.empty();
  }

  private Optional<MoneyUnit> unit(int table, int power) {
    Table of = observations.disclosure().tables().get(table);
    return of.unit()
        .flatMap(
            unit ->
                Arrays.stream(MoneyUnit.values())
                    .filter(other -> other.power() == unit.power() - power)
                    .findFirst());
  }

  /**
   * Whether it is the table that is off, and not a figure of it or a column: what others print too
   * is off throughout, and the rest of the table adds up with it.
   */
  private boolean isShifted(int table, Scales scales) {
    int with = 0;
    int against = 0;
    Set<Observation> off = new HashSet<>();
    for (Bond bond : bonds.values()) {
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

  /** The equations that hold once tables are in their right units, the surest first. */
  private List<Judged> proof(SortedMap<Integer, MoneyUnit> units, Scales scales) {
    List<Judged> proof = new ArrayList<>();
    for (Bond bond : bonds.values()) {
      boolean between = units.containsKey(bond.left()) != units.containsKey(bond.right());
      if (between && bond.power() != 0 && bond.power() == scales.power(bond.left(), bond.right())) {
        proof.addAll(bond.equations());
      }
    }
    proof.sort(Comparator.comparingInt(one -> one.equation().left().number()));
    return proof;
  }
}
