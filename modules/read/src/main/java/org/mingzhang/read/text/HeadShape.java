package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.text.HeadPieces.Piece;

/** Columns and spans of a solved tree of heads. */
final class HeadShape {

  private final HeadTree.Tree tree;
  private final int[] columns;
  private final int[] spans;
  private int nextColumn;

  HeadShape(HeadTree.Tree tree, int cells) {
    this.tree = tree;
    this.columns = new int[cells];
    this.spans = new int[cells];
    int[] nextChild = new int[tree.levels()];
    for (int level = 0; level < nextChild.length; level++) {
      nextChild[level] = tree.from(level);
    }
    int firstLevelEnd = tree.from(1);
    for (int cell = 0; cell < firstLevelEnd; cell++) {
      walk(cell, 0, nextChild);
    }
  }

  /** The cells of the head. */
  List<HeadCell> cells(List<Piece> pieces) {
    List<HeadCell> heads = new ArrayList<>();
    int levels = tree.levels();
    for (int level = 0; level < levels; level++) {
      for (int cell = tree.from(level); cell < tree.from(level + 1); cell++) {
        Piece piece = pieces.get(cell);
        int rowSpan = tree.children(cell) == 0 ? levels - level : 1;
        heads.add(
            new HeadCell(
                level,
                columns[cell],
                rowSpan,
                spans[cell],
                piece.text(),
                piece.from(),
                piece.to()));
      }
    }
    return heads;
  }

  private void walk(int cell, int level, int[] nextChild) {
    columns[cell] = nextColumn;
    int children = tree.children(cell);
    if (children == 0) {
      nextColumn++;
    }
    for (int i = 0; i < children; i++) {
      walk(nextChild[level + 1]++, level + 1, nextChild);
    }
    spans[cell] = nextColumn - columns[cell];
  }
}
