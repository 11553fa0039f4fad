package org.mingzhang.check.tell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.observe.Spot;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** How places are called and how their figures are written, in the words of the document. */
public final class Names {

  /** What stands for a blank cell in an equation. */
  static final String BLANK = "（空）";

  private final Disclosure disclosure;

  /** Names of one disclosure. */
  public Names(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** The unit of a document of several units in whose table a place is; empty elsewhere. */
  String unitName(Spot at) {
    return at instanceof Spot.InTable in ? table(in.cell()).unitName() : "";
  }

  /** Where a place stands, for a finding. */
  public Location location(Spot at) {
    if (at instanceof Spot.InTable in) {
      Table table = table(in.cell());
      Row row = row(in.cell());
      return new Location(
          "",
          table.id(),
          table.title(),
          row.code(),
          row.name(),
          header(at),
          "",
          cell(in.cell()).where());
    }
    Claim claim = claim(at);
    return new Location(
        disclosure.sectionOf(claim), "", "", "", "", "", disclosure.quote(claim), claim.where());
  }

  /** The table in which a cell stands, as a whole. */
  public Location table(Spot.InTable at) {
    Table table = table(at.cell());
    return new Location("", table.id(), table.title(), "", "", "", "", table.where());
  }

  /** The money unit that the table of a cell prints; empty if it prints none. */
  public String printedUnit(Spot.InTable at) {
    return table(at.cell()).printedUnit();
  }

  /** The header path of the column, as facts write it. */
  String header(Spot at) {
    if (at instanceof Spot.InTable in) {
      int column = cell(in.cell()).column();
      Table table = table(in.cell());
      return column < table.columns().size() ? table.columns().get(column).header() : "";
    }
    return "";
  }

  /** The innermost head of the column. */
  String head(Spot at) {
    if (at instanceof Spot.InTable in) {
      int column = cell(in.cell()).column();
      Table table = table(in.cell());
      if (column < table.columns().size()) {
        List<String> path = table.columns().get(column).path();
        return path.isEmpty() ? "" : path.get(path.size() - 1);
      }
    }
    return "";
  }

  /** What the row is called: its code, else its name. */
  String rowName(Spot at) {
    if (at instanceof Spot.InTable in) {
      Row row = row(in.cell());
      return row.code().isEmpty() ? row.name() : row.code();
    }
    return "";
  }

  /** What the table is called: its title, else its kind; of a sentence the heading above it. */
  String title(Spot at) {
    if (at instanceof Spot.InTable in) {
      Table table = table(in.cell());
      return table.title().isEmpty() ? table.id() : table.title();
    }
    return disclosure.sectionOf(claim(at));
  }

  /** The figure as printed, nothing if it is blank. */
  public String printed(Spot at) {
    return at instanceof Spot.InTable in ? cell(in.cell()).printed() : claim(at).printed();
  }

  /** The figure as printed, with its unit where the equation mixes units. */
  String printed(Spot at, boolean withUnit) {
    String printed = printed(at);
    String figure = printed.isEmpty() ? BLANK : printed;
    return withUnit && at instanceof Spot.InTable && !printed.isEmpty()
        ? figure + unit(at).map(MoneyUnit::printed).orElse("")
        : figure;
  }

  /** The money unit of a place, if it is known. */
  Optional<MoneyUnit> unit(Spot at) {
    return at instanceof Spot.InTable in ? cell(in.cell()).unit() : claim(at).unit();
  }

  /** An amount in the unit of a place, with as many decimals as it needs and at least these. */
  String amount(long fen, Spot like, int decimals) {
    int power = unit(like).orElse(MoneyUnit.WAN_YUAN).power();
    BigDecimal amount = BigDecimal.valueOf(fen, power + 2).stripTrailingZeros();
    return amount
        .setScale(Math.max(decimals, amount.scale()), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  int decimals(Spot at) {
    Optional<Figure> figure =
        at instanceof Spot.InTable in ? cell(in.cell()).figure() : claim(at).figure();
    return figure.map(Figure::decimals).orElse(0);
  }

  private Table table(CellRef at) {
    return disclosure.tables().get(at.table());
  }

  private Row row(CellRef at) {
    return table(at).rows().get(at.row());
  }

  private Cell cell(CellRef at) {
    return row(at).cells().get(at.cell());
  }

  private Claim claim(Spot at) {
    return disclosure.claims().get(((Spot.InText) at).claim());
  }
}
