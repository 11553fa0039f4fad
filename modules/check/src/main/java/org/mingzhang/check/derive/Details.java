package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.time.Deadline;

/**
 * One key over two tables, by detail: the rows of a list by function, economic class, unit or
 * project are added by each of these keys and stand against the table that prints the key alone.
 * Whether a list is complete it does not say, so such a sum can prove and never accuse.
 */
final class Details {

  private static final List<Dimension> KEYS =
      List.of(
          Dimension.FUNCTION,
          Dimension.ECONOMIC,
          Dimension.GOV_ECONOMIC,
          Dimension.PROJECT,
          Dimension.UNIT,
          Dimension.NATURE);

  /** In place of the number of a table: there is more than one. */
  private static final Integer SEVERAL = -1;

  /** Where a plain concept is printed first, and where first in another table than that. */
  private record Printed(Observation first, @Nullable Observation elsewhere) {

    /** The first place outside of a table. */
    @Nullable Observation outside(int table) {
      return first.table() != table ? first : elsewhere;
    }
  }

  private final Columns columns;
  private final Scopes scopes;
  private final Consumer<Equation> equations;
  private final Deadline deadline;

  /** What is printed of each plain concept, by its number. */
  private final @Nullable Printed[] printed;

  /** Which keys the printed concepts have, each with the only table that prints such ones. */
  private final SortedMap<Integer, Integer> wanted = new TreeMap<>();

  Details(
      Observations observations,
      Columns columns,
      Scopes scopes,
      Consumer<Equation> equations,
      Deadline deadline) {
    this.columns = columns;
    this.scopes = scopes;
    this.equations = equations;
    this.deadline = deadline;
    this.printed = new Printed[scopes.plains()];
    for (Observation seen : observations.all()) {
      if (scopes.tied(seen)) {
        int plain = scopes.plain(seen.meaning()).number();
        Printed before = printed[plain];
        if (before == null) {
          printed[plain] = new Printed(seen, null);
          want(keys(scopes.values(plain)), seen.table());
        } else if (before.elsewhere() == null && before.first().table() != seen.table()) {
          printed[plain] = new Printed(before.first(), seen);
          want(keys(scopes.values(plain)), seen.table());
        }
      }
    }
  }

  private void want(int keys, int table) {
    wanted.merge(keys, table, (only, other) -> only.equals(other) ? only : SEVERAL);
  }

  void derive(Sheet sheet) {
    Map<Sheet.Lane, Line> lines = columns.of(sheet);
    for (Sheet.Lane lane : sheet.lanes()) {
      Line line = lines.get(lane);
      if (line != null && !deadline.isOver()) {
        derive(sheet.index(), line);
      }
    }
  }

  private void derive(int table, Line line) {
    Map<Integer, List<Observation>> leaves = new TreeMap<>();
    BitSet inLine = new BitSet();
    for (Node node : line.nodes()) {
      int plain = scopes.plain(node.meaning()).number();
      inLine.set(plain);
      if (node.isLeaf() && scopes.tied(node.first())) {
        leaves
            .computeIfAbsent(keys(scopes.values(plain)), keys -> new ArrayList<>())
            .addAll(node.places());
      }
    }
    wanted.forEach(
        (keys, only) -> {
          if (only != table) {
            derive(table, leaves, keys, inLine);
          }
        });
  }

  /** Adds the leaves by the wanted keys alone. */
  private void derive(
      int table, Map<Integer, List<Observation>> leaves, int wanted, BitSet inLine) {
    Map<Integer, List<Term>> sums = new LinkedHashMap<>();
    int[] values = new int[Dimension.count()];
    leaves.forEach(
        (keys, places) -> {
          if (keys == wanted || (keys & wanted) != wanted) {
            return;
          }
          for (Observation leaf : places) {
            int plain = without(leaf, keys & ~wanted, values);
            if (plain >= 0 && !inLine.get(plain) && outside(plain, table) != null) {
              sums.computeIfAbsent(plain, p -> new ArrayList<>()).add(Term.plus(leaf));
            }
          }
        });
    sums.forEach(
        (plain, terms) -> {
          Observation other = outside(plain, table);
          if (other != null) {
            equations.accept(Sum.of(Rule.AGREEMENT, other, terms, Firmness.GUESS));
          }
        });
  }

  private @Nullable Observation outside(int plain, int table) {
    Printed places = printed[plain];
    return places == null ? null : places.outside(table);
  }

  /**
   * The plain concept that a leaf comes to without some of its keys; -1 if it is not printed.
   *
   * @param values room for its values
   */
  private int without(Observation leaf, int keys, int[] values) {
    int[] own = scopes.values(scopes.plain(leaf.meaning()).number());
    System.arraycopy(own, 0, values, 0, values.length);
    for (int k = 0; k < KEYS.size(); k++) {
      if ((keys & 1 << k) != 0) {
        values[KEYS.get(k).index()] = 0;
      }
    }
    return scopes.find(values);
  }

  private static int keys(int[] values) {
    int keys = 0;
    for (int k = 0; k < KEYS.size(); k++) {
      if (values[KEYS.get(k).index()] != 0) {
        keys |= 1 << k;
      }
    }
    return keys;
  }
}
