package org.mingzhang.check.tell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** How cells are called and how their figures are written, in the words of the document. */
public final class Names {

  /** What stands for a blank cell in an equation. */
  static final String BLANK = "（空）";

  private final Disclosure disclosure;

  /** Names of one disclosure. */
  public Names(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** The unit of a document of several units in whose table a cell is; empty elsewhere. */
  String unitName(CellRef at) {
    return tableOf(at).unitName();
  }

  /** Where a cell stands, for a finding. */
  public Location location(CellRef at) {
    Table table = tableOf(at);
    Row row = row(at);
    return new Location(
        "", table.id(), table.title(), row.code(), row.name(), header(at), "", cell(at).where());
  }

  /** Where a claim stands, in its section or its cell, with its words. */
  public Location location(Claim claim) {
    String quote = disclosure.quote(claim);
    return claim
        .span()
        .cell()
        .map(at -> location(new CellRef(at.table(), at.row(), at.cell())).quoting(quote))
        .orElseGet(
            () ->
                new Location(
                    disclosure.sectionOf(claim), "", "", "", "", "", quote, claim.where()));
  }

  /** The table in which a cell stands, as a whole. */
  public Location table(CellRef at) {
    return table(at.table(), tableOf(at).where());
  }

  /** The unit that a table prints above its figures. */
  Location unitOf(int index) {
    Place table = disclosure.tables().get(index).where();
    return table(
        index, table.path().isEmpty() ? table : table.atPath(table.path() + "/printedUnit"));
  }

  private Location table(int index, Place place) {
    Table table = disclosure.tables().get(index);
    return new Location("", table.id(), table.title(), "", "", "", "", place);
  }

  /** The money unit that the table of a cell prints; empty if it prints none. */
  public String printedUnit(CellRef at) {
    return tableOf(at).printedUnit();
  }

  /** The header path of the column, as facts write it. */
  String header(CellRef at) {
    return column(at).map(Column::header).orElse("");
  }

  /** The innermost head of the column. */
  String head(CellRef at) {
    List<String> path = column(at).map(Column::path).orElse(List.of());
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  private Optional<Column> column(CellRef at) {
    List<Column> columns = tableOf(at).columns();
    int column = cell(at).column();
    return column < columns.size() ? Optional.of(columns.get(column)) : Optional.empty();
  }

  /** What the row is called: its code, else its name. */
  String rowName(CellRef at) {
    Row row = row(at);
    String code = row.code();
    return code.isEmpty() ? row.name() : code;
  }

  /** What the table is called: its title, else its kind, else where it stands. */
  String title(CellRef at) {
    Table table = tableOf(at);
    String title = table.title().isEmpty() ? table.id() : table.title();
    int page = cell(at).where().page();
    return title.isEmpty() && page > 0 ? "p." + page : title;
  }

  /** The figure as printed, nothing if it is blank. */
  public String printed(CellRef at) {
    return cell(at).printed();
  }

  /** The figure as printed, with its unit where the equation mixes units. */
  String printed(CellRef at, boolean withUnit) {
    String printed = printed(at);
    String figure = printed.isEmpty() ? BLANK : printed;
    return withUnit && !printed.isEmpty()
        ? figure + unit(at).map(MoneyUnit::printed).orElse("")
        : figure;
  }

  /** The money unit of a cell, if it is known. */
  Optional<MoneyUnit> unit(CellRef at) {
    return cell(at).unit();
  }

  /** An amount in the unit of a cell, with as many decimals as it needs and at least these. */
  String amount(long fen, CellRef like, int decimals) {
    int power = unit(like).orElse(MoneyUnit.WAN_YUAN).power();
    BigDecimal amount = BigDecimal.valueOf(fen, power + 2).stripTrailingZeros();
    return amount
        .setScale(Math.max(decimals, amount.scale()), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  int decimals(CellRef at) {
    return cell(at).figure().map(Figure::decimals).orElse(0);
  }

  private Table tableOf(CellRef at) {
    return disclosure.tables().get(at.table());
  }

  private Row row(CellRef at) {
    return tableOf(at).rows().get(at.row());
  }

  private Cell cell(CellRef at) {
    return row(at).cells().get(at.cell());
  }
}
