package org.mingzhang.model.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * What a sentence says with a figure, or with words instead of one (持平, 没有).
 *
 * @param relation what the figure is to the quantity that it speaks of
 * @param printed the figure as printed, with the unit or sign behind it ({@code 44.12万元}, {@code
 *     13.03%}), else the words ({@code 持平})
 * @param figure the number; empty where words stand for it
 * @param unit of money; empty for rates, shares and counts
 * @param direction 1 where the sentence says more (增加), -1 where it says less (减少), else 0
 * @param concept the quantity. A change, rate or share has the concept of the amount that changed
 *     or is a part, with its measure and {@code against}; empty if it was not understood
 * @param against what it is measured by: of a change, rate or parity the amount that is compared
 *     with, of a share the whole, of a completion the budget; empty for others and where the words
 *     do not say
 * @param readings other concepts that the words may mean as well; a claim that agrees with any of
 *     them is no contradiction
 * @param firm whether the words name the quantity without doubt, so that a contradiction is one
 * @param statement number of the statement that it is a part of: the amount, the change and the
 *     rate of one quantity share it
 * @param untied why it could not be tied to a quantity; empty if it is tied
 * @param span where it stands in the text of the disclosure
 * @param where where it stands in the source
 * @param costing how the text reckons it; empty where it does not
 */
public record Claim(
    Relation relation,
    String printed,
    Optional<Figure> figure,
    Optional<MoneyUnit> unit,
    int direction,
    Concept concept,
    Concept against,
    List<Concept> readings,
    boolean firm,
    int statement,
    String untied,
    Span span,
    Place where,
    Optional<Costing> costing) {

  public Claim {
    readings = List.copyOf(readings);
  }

  /** A claim whose text does not reckon it. */
  public Claim(
      Relation relation,
      String printed,
      Optional<Figure> figure,
      Optional<MoneyUnit> unit,
      int direction,
      Concept concept,
      Concept against,
      List<Concept> readings,
      boolean firm,
      int statement,
      String untied,
      Span span,
      Place where) {
    this(
        relation,
        printed,
        figure,
        unit,
        direction,
        concept,
        against,
        readings,
        firm,
        statement,
        untied,
        span,
        where,
        Optional.empty());
  }

  /** What a figure of a sentence is to the quantity that the sentence speaks of. */
  public enum Relation {
    /** Its amount. */
    AMOUNT("amount"),
    /** By how much it is more or less than at another time or by another measure. */
    CHANGE("change"),
    /** The same in per cent. */
    RATE("rate"),
    /** Its part of a whole, in per cent. */
    SHARE("share"),
    /** How much of a budget was spent, in per cent (完成预算的). */
    COMPLETION("completion"),
    /** That it did not change (持平, 无增减). */
    PARITY("parity"),
    /** That there is none of it (没有, 无). */
    NONE("none"),
    /** How many: vehicles, persons, units. */
    COUNT("count"),
    /** The year that a sentence begins with. */
    YEAR("year"),
    /** The amount of a part in a list that follows its whole (其中). */
    PART_OF("part-of"),
    /** That all of it is of one fund (均为一般公共预算). */
    ALL_OF("all-of"),
    /** What the lines of a costing come to, or one of them (3人×12个月×2000元=72000元). */
    COSTING("costing"),
    /** That it is more or less than another, by words alone (决算数大于预算数). */
    ORDER("order");

    private final String key;

    Relation(String key) {
      this.key = key;
    }

    /** As it is written in claims and JSON. */
    public String key() {
      return key;
    }
  }

  /**
   * A place in the text of a disclosure.
   *
   * @param section index of the section; -1 in a table
   * @param paragraph index of the paragraph in it; -1 for the heading, and in a table
   * @param begin index of the first character in the paragraph's text, or that of the cell
   * @param end index after the last one
   * @param cell the cell of a table whose words say it; empty for sentences
   */
  public record Span(int section, int paragraph, int begin, int end, Optional<InTable> cell) {

    /** A place in a paragraph. */
    public Span(int section, int paragraph, int begin, int end) {
      this(section, paragraph, begin, end, Optional.empty());
    }

    /** A place in the words of a cell. */
    public static Span inCell(InTable cell, int begin, int end) {
      return new Span(-1, -1, begin, end, Optional.of(cell));
    }
  }

  /** A cell: indexes of its table, of its row, and of the cell in the row. */
  public record InTable(int table, int row, int cell) {}

  /** What tells claims apart is asked first: of one disclosure hardly two stand in one place. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Claim that
            && span.equals(that.span)
            && relation == that.relation
            && direction == that.direction
            && firm == that.firm
            && statement == that.statement
            && printed.equals(that.printed)
            && untied.equals(that.untied)
            && figure.equals(that.figure)
            && unit.equals(that.unit)
            && concept.equals(that.concept)
            && against.equals(that.against)
            && readings.equals(that.readings)
            && where.equals(that.where)
            && costing.equals(that.costing));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * span.section() + span.paragraph()) + span.begin();
  }

  /** The same with its number known otherwise than it is printed. */
  public Claim with(Figure number) {
    return new Claim(
        relation,
        printed,
        Optional.of(number),
        unit,
        direction,
        concept,
        against,
        readings,
        firm,
        statement,
        untied,
        span,
        where,
        costing);
  }

  /** Whether it is known what it speaks of. */
  public boolean tied() {
    return untied.isEmpty();
  }

  /**
   * Whether its figure is an amount of money: a change is one too. What is too large to be counted
   * in fen is none.
   */
  public boolean isMoney() {
    return unit.isPresent() && figure.isPresent() && figure.get().countable(unit.get());
  }

  /** The exact amount in yuan; of rates, shares and counts the bare number; empty for words. */
  public Optional<BigDecimal> amount() {
    return figure.map(f -> unit.isPresent() ? f.yuan(unit.get()) : f.number());
  }
}
