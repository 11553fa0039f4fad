package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/**
 * Parts headings and entries of lists that were taken for one paragraph because each of their lines
 * fills the width of the page: a line that begins with a number begins a block of its own where the
 * line before ends a sentence or an entry.
 */
final class Entries {

  private static final String ENDS = "。；;：:";

  private final HeadingForm form;

  Entries(HeadingForm form) {
    this.form = form;
  }

  List<Block> part(List<Block> blocks) {
    List<Block> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text && text.lines().size() > 1) {
        addParts(parts, text);
      } else {
        parts.add(block);
      }
    }
    return parts;
  }

  private void addParts(List<Block> parts, TextBlock text) {
    List<TextBlock.Line> lines = text.lines();
    int from = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (form.numbered(lines.get(i).text()).isPresent() && ends(lines.subList(from, i))) {
        parts.add(new TextBlock(lines.subList(from, i), text.style()));
        from = i;
      }
    }
    parts.add(from == 0 ? text : new TextBlock(lines.subList(from, lines.size()), text.style()));
  }

  private boolean ends(List<TextBlock.Line> lines) {
    String text =
        Words.bare(lines.stream().map(TextBlock.Line::text).collect(Collectors.joining()));
    if (text.isEmpty()
        || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        || form.hasLeader(text)) {
      return true;
    }
    return form.numbered(text).map(numbered -> form.fits(numbered.rest())).orElse(false);
  }
}
