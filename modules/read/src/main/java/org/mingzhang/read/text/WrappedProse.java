package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which lines of prose go on in the next line. Text copied from pages ends its lines at the
 * right margin; text of web pages has a paragraph a line. It is wrapped where many of its lines are
 * equally long and end within a sentence.
 */
final class WrappedProse {

  /** Lines of this width or more are those of sentences, in halves of a Chinese character. */
  private static final int LEAST = 24;

  /** Wider lines are paragraphs. */
  private static final int WIDEST = 120;

  /** A full line may be so much shorter than the widest: a number or a word is not cut. */
  private static final int SLACK = 8;

  private static final int FEWEST = 4;
  private static final double SHARE = 0.3;
  private static final double WITHIN_A_SENTENCE = 0.6;

  private static final Pattern END = Pattern.compile(".*[。；;：:！？!?]");

  /** What a paragraph, a heading or an item begins with. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(第[一二三四五六七八九十]+|[（(][一二三四五六七八九十\\d]+[)）]|[一二三四五六七八九十]+、"
              + "|\\d{1,2}(?:[.．](?!\\d)|、)|[①-⑳•·●■◆]).*");

  /** What no paragraph begins with: the figure or the sign that a sentence goes on with. */
  private static final Pattern GOING_ON =
      Pattern.compile("([0-9][0-9,.]*\\s*(%|％|元|万元|亿元)|[，、。；）)%％]).*");

  private final int margin;

  private WrappedProse(int margin) {
    this.margin = margin;
  }

  /** Looks at the prose of a text, stretch by stretch. */
  static WrappedProse of(List<SourceLine> prose) {
    int widest = prose.stream().mapToInt(WrappedProse::width).max().orElse(0);
    int sentences = 0;
    int full = 0;
    int within = 0;
    for (SourceLine line : prose) {
      int width = width(line);
      sentences += width >= LEAST ? 1 : 0;
      if (width >= LEAST && width > widest - SLACK) {
        full++;
        within += END.matcher(line.text()).matches() ? 0 : 1;
      }
    }
    boolean wrapped =
        widest <= WIDEST
            && full >= FEWEST
            && full >= SHARE * sentences
            && within >= WITHIN_A_SENTENCE * full;
    return new WrappedProse(wrapped ? widest - SLACK : Integer.MAX_VALUE);
  }

  /** The lines in groups that are one paragraph each; blank lines are in none. */
  List<List<SourceLine>> paragraphs(List<SourceLine> lines) {
    List<List<SourceLine>> paragraphs = new ArrayList<>();
    boolean open = false;
    boolean unfinished = false;
    for (SourceLine line : lines) {
      if (line.isBlank()) {
        open = false;
        unfinished = false;
        continue;
      }
      boolean goesOn = unfinished && margin < WIDEST && GOING_ON.matcher(line.text()).matches();
      if (goesOn || (open && line.indent() < 2 && !BEGINNING.matcher(line.text()).matches())) {
        paragraphs.get(paragraphs.size() - 1).add(line);
      } else {
        paragraphs.add(new ArrayList<>(List.of(line)));
      }
      unfinished = !END.matcher(line.text()).matches();
      open = unfinished && width(line) > margin;
    }
    return paragraphs;
  }

  private static int width(SourceLine line) {
    return Characters.width(line.raw());
  }
}
