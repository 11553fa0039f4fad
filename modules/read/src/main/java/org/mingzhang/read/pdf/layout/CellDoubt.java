package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.read.block.Grid.Doubt;

/** Says of a cell's text whether it is sure. */
final class CellDoubt {

  private CellDoubt() {}

  /**
   * The doubt about a cell.
   *
   * @param column its own column
   * @param others columns in which its text may stand as well
   */
  static Doubt of(List<List<Strand>> lines, int column, Set<Integer> others) {
    String text = CellText.joined(lines);
    if (text.indexOf('\uFFFD') >= 0) {
      return new Doubt.Text("signs that the font does not explain");
    }
    if (severalAmounts(lines)) {
      return new Doubt.Text("several amounts in one cell");
    }
    if (others.isEmpty()) {
      return Doubt.NONE;
    }
    List<Integer> columns = new ArrayList<>(List.of(column));
    others.stream().filter(other -> other != column).sorted().forEach(columns::add);
    return new Doubt.Column(columns);
  }

  /** Whether the cell holds nothing but amounts, and more than one. */
  private static boolean severalAmounts(List<List<Strand>> lines) {
    int amounts = 0;
    for (List<Strand> line : lines) {
      for (Piece piece : Piece.of(line, 0.25)) {
        if (!piece.amount()) {
          return false;
        }
        amounts++;
      }
    }
    return amounts > 1;
  }
}
