package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.text.HeadPieces.Piece;

/** Columns and spans of a solved tree of heads. */
final class HeadShape {

  private final HeadTree.Tree tree;
  private final int cells;
  private final int[] columns;
  private final int[] spans;
  private int nextColumn;

  HeadShape(HeadTree.Tree tree, int cells) {
    this.tree = tree;
    this.cells = cells;
    this.columns = new int[cells];
    this.spans = new int[cells];
    int[] nextChild = tree.levelFrom().clone();
    int firstLevelEnd = tree.levelFrom().length > 1 ? tree.levelFrom()[1] : cells;
    for (int cell = 0; cell < firstLevelEnd; cell++) {
      walk(cell, 0, nextChild);
    }
  }

  /** The cells of the head. */
  List<HeadCell> cells(List<Piece> pieces) {
    List<HeadCell> heads = new ArrayList<>();
    int levels = tree.levelFrom().length;
    for (int level = 0; level < levels; level++) {
      int end = level + 1 < levels ? tree.levelFrom()[level + 1] : cells;
      for (int cell = tree.levelFrom()[level]; cell < end; cell++) {
        Piece piece = pieces.get(cell);
        int rowSpan = tree.children()[cell] == 0 ? levels - level : 1;
        heads.add(
            new HeadCell(
                level, columns[cell], rowSpan, spans[cell], piece.text(), piece.from(), piece.to()));
      }
    }
    return heads;
  }

  private void walk(int cell, int level, int[] nextChild) {
    columns[cell] = nextColumn;
    int children = tree.children()[cell];
    if (children == 0) {
      nextColumn++;
    }
    for (int i = 0; i < children; i++) {
      walk(nextChild[level + 1]++, level + 1, nextChild);
    }
    spans[cell] = nextColumn - columns[cell];
  }
}
