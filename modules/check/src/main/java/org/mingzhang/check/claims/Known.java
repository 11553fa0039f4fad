package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Interval;
import org.mingzhang.model.money.MoneyUnit;

/**
 * An amount that a table or another sentence prints.
 *
 * @param words how a proof calls it
 * @param printed as the document writes it, with its unit
 * @param cell where a table prints it
 * @param said the claim of the sentence that prints it
 * @param sure whether the table's own sums hold it, so that a sentence cannot prove it wrong
 */
record Known(
    Concept concept,
    long fen,
    long half,
    String words,
    String printed,
    Optional<Observation> cell,
    Optional<Claim> said,
    boolean sure) {

  /** How proofs call what a blank cell prints. */
  private static final String NOTHING = "（空）";

  /** How proofs call the amounts of a row. */
  static String words(Table table, Row row) {
    String name = row.name();
    return "“" + table.title() + "”" + (name.isEmpty() ? row.code() : name);
  }

  /** An amount that is known to be wrong, as it should be printed. */
  static Known mended(Disclosure disclosure, Observation seen, String words, long right) {
    Known wrong = printed(disclosure, seen, words, true);
    MoneyUnit unit =
        disclosure.tables().get(seen.table()).rows().get(seen.row()).cells().stream()
            .flatMap(cell -> cell.unit().stream())
            .findFirst()
            .orElse(MoneyUnit.WAN_YUAN);
    String figure =
        BigDecimal.valueOf(right, unit.power() + 2).stripTrailingZeros().toPlainString();
    return new Known(
        wrong.concept(),
        right,
        wrong.half(),
        wrong.words(),
        figure + unit.printed(),
        wrong.cell(),
        Optional.empty(),
        true);
  }

  /** What a cell prints. */
  static Known printed(Disclosure disclosure, Observation seen, String words, boolean sure) {
    Table table = disclosure.tables().get(seen.table());
    Cell cell = table.rows().get(seen.row()).cells().get(seen.at().cell());
    String unit = cell.unit().map(MoneyUnit::printed).orElse("");
    String printed = cell.printed();
    return new Known(
        seen.meaning().concept(),
        seen.fen(),
        seen.half(),
        words,
        printed.isEmpty() ? NOTHING : printed + unit,
        Optional.of(seen),
        Optional.empty(),
        sure);
  }

  /** What several rows of a column come to. */
  static Known together(Disclosure disclosure, List<Observation> items, String words) {
    Known first = printed(disclosure, items.get(0), words, true);
    MoneyUnit unit = unit(disclosure, items.get(0)).orElse(MoneyUnit.WAN_YUAN);
    long fen = items.stream().mapToLong(Observation::fen).sum();
    String figure = BigDecimal.valueOf(fen, unit.power() + 2).stripTrailingZeros().toPlainString();
    return new Known(
        first.concept(),
        fen,
        items.stream().mapToLong(Observation::half).sum(),
        words + "（" + items.size() + "行之和）",
        figure + unit.printed(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private static Optional<MoneyUnit> unit(Disclosure disclosure, Observation seen) {
    Table table = disclosure.tables().get(seen.table());
    return table.rows().get(seen.row()).cells().get(seen.at().cell()).unit();
  }

  /** What a claim of money prints. */
  static Known said(Claim claim) {
    MoneyUnit unit = claim.unit().orElse(MoneyUnit.WAN_YUAN);
    Interval interval =
        claim.figure().orElseThrow().interval(unit, claim.figure().orElseThrow().decimals());
    return new Known(
        claim.concept(),
        (interval.low() + interval.high()) / 2,
        (interval.high() - interval.low()) / 2,
        "文中",
        claim.printed(),
        Optional.empty(),
        Optional.of(claim),
        false);
  }

  /** Whether both may be one amount. */
  boolean meets(Known other) {
    return Math.abs(fen - other.fen) <= half + other.half;
  }

  /** Whether both stand for the very same amounts. */
  boolean isSameAmount(Known other) {
    return fen == other.fen && half == other.half;
  }

  Range range() {
    return Range.ofFen(fen, half);
  }

  /** Whether a table prints it. */
  boolean table() {
    return cell.isPresent();
  }

  /** Number of the statement that prints it; -1 for tables. */
  int statement() {
    return said.map(Claim::statement).orElse(-1);
  }

  /** Where it is printed tells the rest. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Known that
        && fen == that.fen
        && half == that.half
        && sure == that.sure
        && cell.equals(that.cell)
        && said.equals(that.said);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fen);
  }

  /** As a proof writes it. */
  String told() {
    return words.isEmpty() ? printed : words + " " + printed;
  }
}
