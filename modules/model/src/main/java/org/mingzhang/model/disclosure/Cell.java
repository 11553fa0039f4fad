package org.mingzhang.model.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * A cell of a table that holds or should hold a figure (or, in a column of remarks, words).
 *
 * @param column index into the columns of its table
 * @param printed the characters of the document without white space
 * @param figure the figure, if one was read
 * @param unit the money unit in which an amount is printed; empty where none is known or the figure
 *     is no money
 * @param concept what it is a figure of; {@link Concept#NONE} where that was not understood
 * @param elsewhere other columns in which it may stand; empty where its column is sure
 */
public record Cell(
    int column,
    String printed,
    Status status,
    Place where,
    Optional<Figure> figure,
    Optional<MoneyUnit> unit,
    Concept concept,
    List<Integer> elsewhere) {

  public Cell {
    elsewhere = List.copyOf(elsewhere);
  }

  /** A cell whose column is sure. */
  public Cell(
      int column,
      String printed,
      Status status,
      Place where,
      Optional<Figure> figure,
      Optional<MoneyUnit> unit,
      Concept concept) {
    this(column, printed, status, where, figure, unit, concept, List.of());
  }

  /** A cell as it was found, before anything is known of its meaning. */
  public static Cell found(int column, String printed, Status status, Place where) {
    return new Cell(
        column, printed, status, where, Optional.empty(), Optional.empty(), Concept.NONE);
  }

  /**
   * This cell with its meaning.
   *
   * @param ofMoney the unit of the table's money; a figure that is no money has none
   */
  public Cell meaning(Concept meant, Optional<MoneyUnit> ofMoney) {
    Cell cell = new Cell(column, printed, status, where, figure, ofMoney, meant, elsewhere);
    return cell.isMoney()
        ? cell
        : new Cell(column, printed, status, where, figure, Optional.empty(), meant, elsewhere);
  }

  /** This cell with another unit of money. */
  Cell inUnit(MoneyUnit other) {
    return new Cell(column, printed, status, where, figure, Optional.of(other), concept, elsewhere);
  }

  /** Whether its meaning was understood. */
  public boolean understood() {
    return !concept.isEmpty();
  }

  /** Whether it holds or should hold an amount of money, as far as was understood. */
  public boolean isMoney() {
    if (status == Status.TEXT) {
      return false;
    }
    String measure = concept.get(Dimension.MEASURE);
    return measure.isEmpty() || measure.equals("change") || measure.equals("price");
  }

  /**
   * The exact amount in yuan; for counts, rates and shares the bare number; empty if none was read.
   */
  public Optional<BigDecimal> amount() {
    if (status != Status.READ && status != Status.INFERRED) {
      return Optional.empty();
    }
    return figure.map(f -> isMoney() && unit.isPresent() ? f.yuan(unit.get()) : f.number());
  }
}
