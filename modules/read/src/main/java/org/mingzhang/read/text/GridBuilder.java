package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.Grid.Cell;
import org.mingzhang.read.block.Grid.Doubt;
import org.mingzhang.read.text.Placement.Step;

/** Makes the grid of a solved table: its head with spans, its rows with every blank cell. */
final class GridBuilder {

  private final List<Token> tokens;
  private final TableForm form;
  private final int columns;
  private final List<Grid.Row> rows = new ArrayList<>();

  GridBuilder(List<Token> tokens, TableForm form) {
    this.tokens = tokens;
    this.form = form;
    this.columns = form.head().columns();
  }

  /** The grid; its body without the rows after the last printed one. */
  Grid build() {
    head();
    form.placement().ifPresent(this::body);
    return new Grid(columns, rows, tokens.get(0).place());
  }

  private void head() {
    HeadPlan head = form.head();
    for (int row = 0; row < head.rows(); row++) {
      List<Cell> cells = new ArrayList<>();
      Place place = Place.NONE;
      Place last = tokens.get(0).place();
      for (HeadCell cell : head.cells()) {
        if (cell.from() < cell.to() && cell.row() <= row) {
          last = tokens.get(cell.to() - 1).place();
        }
        if (cell.row() != row) {
          continue;
        }
        boolean printed = cell.from() < cell.to();
        Place own = printed ? tokens.get(cell.from()).place() : last;
        place = place.equals(Place.NONE) ? own : place;
        double indent = printed ? tokens.get(cell.from()).indent() : 0;
        String text = printed ? text(cell.from(), cell.to()) : "";
        cells.add(
            new Cell(
                cell.column(), cell.columnSpan(), cell.rowSpan(), text, indent, Doubt.NONE, own));
      }
      rows.add(new Grid.Row(cells, place.equals(Place.NONE) ? last : place));
    }
  }

  private void body(Placement placement) {
    Doubts doubts = form.doubts(placement);
    int count = placement.row(placement.to() - 1) + 1;
    BodyRows body = new BodyRows(count, columns);
    Place above = tokens.get(Math.max(0, placement.from() - 1)).place();
    leading(body, placement);
    int token = placement.from();
    while (token < placement.to()) {
      int end = token + 1;
      while (end < placement.to() && placement.step(end) == Step.JOINED) {
        end++;
      }
      Token first = tokens.get(token);
      int row = placement.row(token);
      int column = placement.column(token);
      if (placement.step(token) == Step.HANGING) {
        body.hang(row, column);
      }
      int span = 1 + placement.covered(end - 1);
      body.put(
          row,
          new Cell(
              column, span, 1, text(token, end), first.indent(), doubts.of(token), first.place()));
      blanks(body, placement, token, end);
      token = end;
    }
    rows.addAll(body.rows(above));
  }

  /** Gives the blank cells before the first printed one of the body their lines. */
  private void leading(BodyRows body, Placement placement) {
    int first = placement.from();
    int line = tokens.get(first).line();
    GapRule rule = form.rule();
    for (int column = 0; column < placement.column(first); column++) {
      int before = (placement.column(first) - column) * Math.max(1, rule.empty());
      int least = first == 0 ? 1 : tokens.get(first - 1).line() + 1;
      body.blank(0, column, Place.inText(Math.max(least, line - before), 1));
    }
  }

  /** Gives each blank cell between two printed ones the line where it should stand. */
  private void blanks(BodyRows body, Placement placement, int token, int end) {
    Token last = tokens.get(end - 1);
    boolean more = end < placement.to();
    int after = placement.column(token) + placement.covered(end - 1) + 1;
    int at = placement.row(token) * columns + after;
    int to =
        more
            ? placement.row(end) * columns + placement.column(end)
            : (placement.row(token) + 1) * columns;
    GapRule rule = form.rule();
    int most = more ? Math.max(last.line(), tokens.get(end).line() - 1) : Integer.MAX_VALUE;
    for (int blank = 0; at < to; at++, blank++) {
      int ended = at / columns - placement.row(token);
      int line = last.line() + rule.between() + 1 + blank * rule.empty() + ended * rule.rowEnd();
      Place place = Place.inText(Math.min(line, most), 1);
      body.blank(at / columns, at % columns, place);
    }
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1; i < to; i++) {
      boolean figure = StepCosts.joins(tokens.get(i - 1), tokens.get(i)) == 2;
      text.append(figure ? "" : "\n").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
