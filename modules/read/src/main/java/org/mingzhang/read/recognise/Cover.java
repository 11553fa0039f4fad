package org.mingzhang.read.recognise;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.TextBlock;

/**
 * What stands before the text begins.
 *
 * @param title the blocks that are the title of the document, in order; empty if it has none
 * @param others the other blocks there, dates and labels among them
 */
record Cover(List<TextBlock> title, List<TextBlock> others) {

  Cover {
    title = List.copyOf(title);
    others = List.copyOf(others);
  }

  /** The title without white space; empty if there is none. */
  String text() {
    return title.stream().map(block -> Words.bare(block.text())).collect(Collectors.joining());
  }
}
