package org.mingzhang.check.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Finds tables whose unit is wrong: what they print adds up in itself, and all that other tables
 * print of the same is off by one and the same power of ten. Most tables are right.
 */
public final class WrongUnits {

  private final Observations observations;
  private final Bonds bonds;
  private final Scales scales;
  private final Spoken spoken;

  private WrongUnits(Observations observations, Bonds bonds) {
    this.observations = observations;
    this.bonds = bonds;
    this.scales = new Scales(bonds.strong());
    this.spoken = new Spoken(observations);
  }

  /** All tables of a disclosure whose unit is wrong, or may be. */
  public static List<UnitDefect> of(Evaluation evaluation, Observations observations) {
    Bonds bonds = new Bonds(evaluation);
    return bonds.agree() ? List.of() : new WrongUnits(observations, bonds).find();
  }

  private List<UnitDefect> find() {
    List<UnitDefect> defects = new ArrayList<>();
    for (SortedMap<Integer, SortedSet<Integer>> group : scales.groups(bonds.tables())) {
      if (group.size() > 1) {
        defects.addAll(defects(group));
      }
    }
    return defects;
  }

  /** The tables of a group that are wrong: all but those of the right scale. */
  private List<UnitDefect> defects(SortedMap<Integer, SortedSet<Integer>> group) {
    List<Integer> right = right(group);
    if (right.size() == 1) {
      return defects(group, right.get(0));
    }
    return right.size() == 2 && group.size() == 2
        ? tie(group, right.get(0), right.get(1)).stream().toList()
        : List.of();
  }

  /** The scales that may be right: the one that sentences speak of, else those of most tables. */
  private List<Integer> right(SortedMap<Integer, SortedSet<Integer>> group) {
    List<Integer> said =
        group.entrySet().stream()
            .filter(one -> spoken.weight(one.getValue()) >= Bonds.LEAST_WEIGHT)
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

  private List<UnitDefect> defects(SortedMap<Integer, SortedSet<Integer>> group, int right) {
    List<UnitDefect> defects = new ArrayList<>();
    group.forEach(
        (scale, tables) -> {
          for (int table : tables) {
            if (scale != right && bonds.isShifted(table, scales)) {
              units(Set.of(table), scale - right)
                  .ifPresent(
                      units ->
                          defects.add(
                              new UnitDefect(
                                  units, new TreeMap<>(), bonds.proof(units.keySet(), scales))));
            }
          }
        });
    return defects;
  }

  /** As many tables on one side as on the other. */
  private Optional<UnitDefect> tie(
      SortedMap<Integer, SortedSet<Integer>> group, int one, int other) {
    SortedSet<Integer> first = group.getOrDefault(one, new TreeSet<>());
    SortedSet<Integer> second = group.getOrDefault(other, new TreeSet<>());
    boolean shifted =
        Stream.concat(first.stream(), second.stream()).allMatch(at -> bonds.isShifted(at, scales));
    return shifted
        ? units(first, one - other)
            .flatMap(
                these ->
                    units(second, other - one)
                        .map(
                            those ->
                                new UnitDefect(these, those, bonds.proof(these.keySet(), scales))))
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
}
