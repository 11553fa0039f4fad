package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/** Blocks of a stretch that may be a table: its grid, or its lines if it is none. */
final class Tables {

  private Tables() {}

  /** The blocks of cells and of the form that was found for them. */
  static List<Block> blocks(List<Token> tokens, Optional<TableForm> form) {
    if (form.isPresent()) {
      return List.of(new GridBuilder(tokens, form.get()).build());
    }
    List<Block> blocks = new ArrayList<>();
    for (Token token : tokens) {
      if (token.shape() != Shape.BLANK) {
        TextBlock.Line line = new TextBlock.Line(token.text(), token.place());
        blocks.add(new TextBlock(List.of(line), new TextBlock.Style(0, false, token.indent())));
      }
    }
    return blocks;
  }
}
