package org.mingzhang.read.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.money.Figure;

/**
 * Decides in which columns the figures of a row stand that its source leaves open. Where exactly
 * one placement makes a sum or a product of the row hold and breaks none, they are inferred; else
 * they stay unread. What is inferred proves nothing.
 */
final class Placements {

  /** The open figures of a row are left unread if there are more ways than this to place them. */
  private static final int MOST_WAYS = 5_000;

  private static final List<Dimension> SUMMED =
      List.of(Dimension.FLOW, Dimension.FUND, Dimension.ORIGIN, Dimension.NATURE, Dimension.ITEM);

  private final Algebra algebra;
  private final Runnable step;

  Placements(Algebra algebra) {
    this(algebra, () -> {});
  }

  /**
   * Placements that can be counted.
   *
   * @param step is run whenever a figure is tried in a column
   */
  Placements(Algebra algebra, Runnable step) {
    this.algebra = algebra;
    this.step = step;
  }

  /** The cells of a row with their open figures settled. */
  List<Cell> settle(List<Cell> cells) {
    List<Cell> open = cells.stream().filter(cell -> !cell.elsewhere().isEmpty()).toList();
    if (open.isEmpty()) {
      return cells;
    }
    List<List<Cell>> fitting = new ArrayList<>();
    if (ways(open) <= MOST_WAYS) {
      place(cells, open, 0, -1, fitting);
    }
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    return cells.stream()
        .map(cell -> cell.elsewhere().isEmpty() ? cell : with(cell, cell, Status.UNREAD))
        .toList();
  }

  /** In how many ways figures can be placed in their order. */
  private static double ways(List<Cell> open) {
    Map<Integer, Double> ways = Map.of(-1, 1.0);
    for (Cell figure : open) {
      Map<Integer, Double> longer = new HashMap<>();
      for (int column : columns(figure)) {
        ways.forEach(
            (before, number) -> {
              if (before < column) {
                longer.merge(column, number, Double::sum);
              }
            });
      }
      ways = longer;
    }
    return ways.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The columns in which a figure may stand. */
  private static Set<Integer> columns(Cell figure) {
    Set<Integer> columns = new LinkedHashSet<>();
    columns.add(figure.column());
    columns.addAll(figure.elsewhere());
    return columns;
  }

  private void place(
      List<Cell> cells, List<Cell> open, int next, int before, List<List<Cell>> fitting) {
    if (next == open.size()) {
      if (holds(cells)) {
        fitting.add(cells);
      }
      return;
    }
    Cell figure = open.get(next);
    for (int column : columns(figure)) {
      if (column > before) {
        step.run();
        moved(cells, figure, column)
            .ifPresent(changed -> place(changed, open, next + 1, column, fitting));
      }
    }
  }

  /** The row with a figure in another column; empty if something is printed there already. */
  private static Optional<List<Cell>> moved(List<Cell> cells, Cell figure, int column) {
    List<Cell> changed = new ArrayList<>();
    boolean done = false;
    for (Cell cell : cells) {
      if (cell.column() == column) {
        boolean free = cell.status() == Status.EMPTY || cell.equals(figure);
        if (!free) {
          return Optional.empty();
        }
        changed.add(with(cell, figure, Status.INFERRED));
        done = true;
      } else if (cell.equals(figure)) {
        changed.add(
            new Cell(
                cell.column(),
                "",
                Status.EMPTY,
                cell.where(),
                Optional.empty(),
                cell.unit(),
                cell.concept()));
      } else {
        changed.add(cell);
      }
    }
    return done ? Optional.of(changed) : Optional.empty();
  }

  private static Cell with(Cell place, Cell figure, Status status) {
    return new Cell(
        place.column(),
        figure.printed(),
        status,
        figure.where(),
        figure.figure(),
        place.unit(),
        place.concept());
  }

  /** Whether a sum or product of the row holds and none is broken. */
  private boolean holds(List<Cell> cells) {
    boolean any = false;
    for (Cell total : cells) {
      if (!total.understood() || total.figure().isEmpty()) {
        continue;
      }
      for (Dimension dimension : SUMMED) {
        List<Cell> parts = parts(total, cells, dimension);
        if (parts.size() >= 2) {
          BigDecimal sum =
              parts.stream().map(Placements::number).reduce(BigDecimal.ZERO, BigDecimal::add);
          if (sum.compareTo(number(total)) != 0) {
            return false;
          }
          any = true;
        }
      }
    }
    Optional<Boolean> product = product(cells);
    return product.orElse(any) && (any || product.isPresent());
  }

  private List<Cell> parts(Cell total, List<Cell> cells, Dimension dimension) {
    String whole = total.concept().get(dimension);
    List<Cell> parts = new ArrayList<>();
    for (Cell cell : cells) {
      String value = cell.concept().get(dimension);
      boolean same = cell.concept().without(dimension).equals(total.concept().without(dimension));
      if (same && cell.understood() && algebra.within(dimension, value, whole)) {
        parts.add(cell);
      }
    }
    parts.removeIf(
        part ->
            parts.stream()
                .anyMatch(
                    other ->
                        algebra.within(
                            dimension,
                            part.concept().get(dimension),
                            other.concept().get(dimension))));
    return parts;
  }

  /** Whether quantity times price is the amount; empty if the row prints no such thing. */
  private static Optional<Boolean> product(List<Cell> cells) {
    Map<String, BigDecimal> measured = new HashMap<>();
    for (Cell cell : cells) {
      Concept concept = cell.concept();
      String item = concept.get(Dimension.ITEM);
      boolean whole = item.isEmpty() || item.equals("procurement");
      if (cell.understood() && whole && cell.figure().isPresent()) {
        measured.putIfAbsent(concept.get(Dimension.MEASURE), number(cell));
      }
    }
    if (!measured.containsKey("quantity") || !measured.containsKey("price")) {
      return Optional.empty();
    }
    BigDecimal amount = measured.get("");
    if (amount == null) {
      return Optional.of(false);
    }
    BigDecimal product = measured.get("quantity").multiply(measured.get("price"));
    return Optional.of(product.compareTo(amount) == 0);
  }

  private static BigDecimal number(Cell cell) {
    return cell.figure().map(Figure::number).orElse(BigDecimal.ZERO);
  }
}
