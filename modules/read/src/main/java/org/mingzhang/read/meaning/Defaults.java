package org.mingzhang.read.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Table;

/**
 * What a figure means where its words leave something out: fund, year, basis, and what a change is
 * taken against. A fund is never guessed: where neither title nor heads name one it is unknown.
 *
 * @param fund of figures that name none
 * @param lastBasis basis of last year's figures in this table, empty if it has none
 */
record Defaults(DocumentSense document, String fund, String lastBasis) {

  /** Tables whose figures are of all funds when no fund is named. */
  private static final Set<String> WHOLE = Set.of("summary", "income", "expenditure", "basic");

  static Defaults of(
      Table table,
      Titles.Title title,
      List<Column> columns,
      DocumentSense document,
      Algebra algebra) {
    Set<String> funds = new HashSet<>();
    String lastBasis = "";
    for (Column column : columns) {
      Concept concept = column.concept();
      if (column.role() == Column.Role.FIGURE) {
        funds.add(concept.get(Dimension.FUND));
        boolean money = !concept.has(Dimension.MEASURE);
        if (money && isLast(concept, document) && concept.has(Dimension.BASIS)) {
          lastBasis = concept.get(Dimension.BASIS);
        }
      }
    }
    boolean whole = title.understood() && WHOLE.contains(table.id());
    return new Defaults(document, whole ? "all" : span(funds, algebra), lastBasis);
  }

  /**
   * What holds the funds that columns name; unknown if none does. A total beside a single fund is
   * wider than it.
   */
  private static String span(Set<String> funds, Algebra algebra) {
    funds.remove("");
    if (funds.isEmpty()) {
      return "unknown";
    }
    boolean appropriated =
        funds.stream().allMatch(fund -> algebra.within(Dimension.FUND, fund, "appropriation"));
    return appropriated && funds.size() > 1 ? "appropriation" : "all";
  }

  private static boolean isLast(Concept concept, DocumentSense document) {
    return concept.has(Dimension.YEAR) && !concept.get(Dimension.YEAR).equals(document.year());
  }

  /** The concept with what its words leave out. */
  Concept complete(Concept concept) {
    Concept full = concept;
    if (!full.has(Dimension.FUND)) {
      full = full.with(Dimension.FUND, fund);
    }
    if (!full.has(Dimension.YEAR)) {
      full = full.with(Dimension.YEAR, document.year());
    }
    boolean budgets = document.basis().equals("budget");
    if (!full.has(Dimension.BASIS)
        && (budgets || full.get(Dimension.YEAR).equals(document.year()))) {
      full = full.with(Dimension.BASIS, document.basis());
    }
    String measure = full.get(Dimension.MEASURE);
    boolean compares = measure.equals("change") || measure.equals("rate");
    if (compares && !full.has(Dimension.AGAINST) && !full.get(Dimension.YEAR).isEmpty()) {
      int last = Integer.parseInt(full.get(Dimension.YEAR)) - 1;
      String basis = lastBasis.isEmpty() ? full.get(Dimension.BASIS) : lastBasis;
      full = full.with(Dimension.AGAINST, last + ":" + basis);
    }
    return full;
  }
}
