package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.InTable;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Costing;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;

/** Reads the costings that stand in words of tables. */
final class CellCostings {

  private final ProductReader products;
  private final CostingLines lines;
  private final Predicate<String> head;

  /**
   * Reads with the words of the project.
   *
   * @param head whether words announce a costing
   */
  CellCostings(ProductReader products, CostingLines lines, Predicate<String> head) {
    this.products = products;
    this.lines = lines;
    this.head = head;
  }

  /** Table by table, row by row. */
  List<Claim> read(List<Table> tables) {
    List<Claim> all = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      for (int r = 0; r < tables.get(t).rows().size(); r++) {
        row(tables.get(t), t, r, all);
      }
    }
    return all;
  }

  private void row(Table table, int t, int r, List<Claim> all) {
    Row row = table.rows().get(r);
    for (int c = 0; c < row.cells().size(); c++) {
      Cell cell = row.cells().get(c);
      if (cell.status() != Status.TEXT) {
        continue;
      }
      BareText bare = BareText.of(cell.printed());
      InTable at = new InTable(t, r, c);
      for (ProductReader.Equation equation : products.in(bare.text())) {
        Optional<Costing> costing = Optional.of(equation.costing());
        for (Token result : equation.results()) {
          all.add(inCell(result, cell, bare, at, equation.firm(), costing));
        }
      }
      List<CostingLines.Line> read = lines.read(CostingLines.split(bare.text()));
      String heads = row.name() + table.columns().get(cell.column()).header();
      if (read.isEmpty() || !head.test(heads)) {
        continue;
      }
      for (CostingLines.Line line : read) {
        if (!line.product()) {
          all.add(inCell(line.amount(), cell, bare, at, false, Optional.empty()));
        }
      }
      amount(table, r).ifPresent(whole -> all.add(whole(row, t, r, whole, read)));
    }
  }

  private static Claim inCell(
      Token token, Cell cell, BareText bare, InTable at, boolean firm, Optional<Costing> costing) {
    Span span = Span.inCell(at, bare.begin(token.begin()), bare.end(token.end()));
    String printed = cell.printed().substring(span.begin(), span.end());
    return CostingReader.claim(token, printed, firm, span, cell.where(), costing);
  }

  private static Claim whole(Row row, int t, int r, int c, List<CostingLines.Line> read) {
    Cell cell = row.cells().get(c);
    Token token =
        new Token(Token.Kind.MONEY, 0, cell.printed().length(), cell.figure(), cell.unit());
    Span span = Span.inCell(new InTable(t, r, c), 0, cell.printed().length());
    return CostingReader.claim(
        token, cell.printed(), false, span, cell.where(), Optional.of(CostingLines.sum(read)));
  }

  /** The one amount that a row prints, whatever it prints it for. */
  private static Optional<Integer> amount(Table table, int r) {
    List<Cell> cells = table.rows().get(r).cells();
    List<Integer> amounts = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      Cell cell = cells.get(c);
      boolean money =
          cell.isMoney()
              && cell.unit().isPresent()
              && cell.figure().filter(figure -> !figure.isZero()).isPresent();
      if (money && cell.status() != Status.READ) {
        return Optional.empty();
      }
      if (money) {
        amounts.add(c);
      }
    }
    boolean one =
        amounts.stream()
                .map(c -> cells.get(c).amount().orElseThrow().stripTrailingZeros())
                .distinct()
                .count()
            == 1;
    return one && !table.isForm() ? Optional.of(amounts.get(0)) : Optional.empty();
  }
}
