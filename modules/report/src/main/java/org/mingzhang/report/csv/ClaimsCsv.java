package org.mingzhang.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.money.MoneyUnit;

/**
 * The claims of a disclosure as {@code mingzhang.claims/1}: one row an amount, share, rate or count
 * in a sentence, or words that stand for one. {@code docs/interfaces.md} says what the columns
 * mean.
 */
public final class ClaimsCsv {

  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "section",
          "quote",
          "relation",
          "printed",
          "amount_yuan",
          "unit",
          "tied",
          "page",
          "line",
          "col",
          "concept");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private ClaimsCsv() {}

  /** Writes the head and the claims; the writer is flushed, not closed. */
  public static void write(Disclosure disclosure, Writer writer) throws IOException {
    CSVPrinter csv = new CSVPrinter(writer, FORMAT);
    csv.printRecord(COLUMNS);
    for (Claim claim : disclosure.claims()) {
      Place where = claim.where();
      csv.printRecord(
          disclosure.sectionOf(claim),
          disclosure.quote(claim),
          claim.relation().key(),
          claim.printed(),
          claim.amount().map(FactsCsv::plain).orElse(""),
          claim.unit().map(MoneyUnit::printed).orElse(""),
          claim.tied() ? "yes" : claim.untied(),
          where.page() > 0 ? where.page() : "",
          where.line() > 0 ? where.line() : "",
          where.col() > 0 ? where.col() : "",
          claim.concept().toString());
    }
    csv.flush();
  }
}
