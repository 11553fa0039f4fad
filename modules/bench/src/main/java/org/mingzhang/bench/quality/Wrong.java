package org.mingzhang.bench.quality;

import java.util.List;
import org.mingzhang.model.finding.Report.CellRef;

/**
 * One injected slip.
 *
 * @param cells the figures that it changed, each with the right amount
 */
public record Wrong(Kind kind, List<Figure> cells) {

  public Wrong {
    cells = List.copyOf(cells);
  }

  /**
   * A figure that was made wrong.
   *
   * @param fen its right amount
   * @param wrong the amount that it was given
   * @param step the smallest step between two figures printed so, in fen
   */
  public record Figure(CellRef at, String from, String to, long fen, long wrong, long step) {}

  /** Whether it changed a cell. */
  public boolean has(CellRef at) {
    return cells.stream().anyMatch(cell -> cell.at().equals(at));
  }
}
