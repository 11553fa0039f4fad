package org.mingzhang.check.tell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.MoneyUnit;

/** How cells are called and how their figures are written, in the words of the document. */
final class Names {

  /** What stands for a blank cell in an equation. */
  static final String BLANK = "（空）";

  private final Disclosure disclosure;

  Names(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  Table table(CellRef at) {
    return disclosure.tables().get(at.table());
  }

  Row row(CellRef at) {
    return table(at).rows().get(at.row());
  }

  Cell cell(CellRef at) {
    return row(at).cells().get(at.cell());
  }

  Location location(CellRef at) {
    Table table = table(at);
    Row row = row(at);
    return new Location(
        "", table.id(), table.title(), row.code(), row.name(), header(at), "", cell(at).where());
  }

  /** The header path of the column, as facts write it. */
  String header(CellRef at) {
    int column = cell(at).column();
    return column < table(at).columns().size() ? table(at).columns().get(column).header() : "";
  }

  /** The innermost head of the column. */
  String head(CellRef at) {
    int column = cell(at).column();
    if (column >= table(at).columns().size()) {
      return "";
    }
    List<String> path = table(at).columns().get(column).path();
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  /** What the row is called: its code, else its name. */
  String rowName(CellRef at) {
    Row row = row(at);
    return row.code().isEmpty() ? row.name() : row.code();
  }

  /** What the table is called: its title, else its kind. */
  String title(CellRef at) {
    Table table = table(at);
    return table.title().isEmpty() ? table.id() : table.title();
  }

  /** The figure as printed, with its unit where the equation mixes units. */
  String printed(CellRef at, boolean withUnit) {
    Cell cell = cell(at);
    String figure = cell.printed().isEmpty() ? BLANK : cell.printed();
    return withUnit && !cell.printed().isEmpty()
        ? figure + cell.unit().map(MoneyUnit::printed).orElse("")
        : figure;
  }

  /** An amount in the unit of a cell, with as many decimals as it needs and at least these. */
  String amount(long fen, CellRef like, int decimals) {
    int power = cell(like).unit().orElse(MoneyUnit.WAN_YUAN).power();
    BigDecimal amount = BigDecimal.valueOf(fen, power + 2).stripTrailingZeros();
    return amount
        .setScale(Math.max(decimals, amount.scale()), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  int decimals(CellRef at) {
    return cell(at).figure().map(figure -> figure.decimals()).orElse(0);
  }
}
