package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/** Cuts the text outside tables into sections by its numbered headings. */
final class Sections {

  private static final Pattern HEADING =
      Pattern.compile(
          "^(第[一二三四五六七八九十]{1,3}[部分章节]{1,2}|[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)"
              + "|\\d{1,2}[、.](?!\\d))\\s*(.*)$");

  /** A heading is short and is no sentence. */
  private static final int LONGEST_HEADING = 45;

  private Sections() {}

  static List<Section> of(List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    String number = "";
    String heading = "";
    int level = 0;
    Place where = Place.NONE;
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof TextBlock text)) {
        continue;
      }
      String folded = Words.fold(text.text());
      Matcher matcher = HEADING.matcher(folded);
      if (matcher.matches() && isHeading(matcher.group(2), folded)) {
        if (!paragraphs.isEmpty() || !heading.isEmpty()) {
          sections.add(new Section(number, heading, level, paragraphs, where));
        }
        number = matcher.group(1);
        heading = matcher.group(2);
        level = level(number);
        where = text.place();
        paragraphs = new ArrayList<>();
      } else {
        paragraphs.add(paragraph(text));
      }
    }
    if (!paragraphs.isEmpty() || !heading.isEmpty()) {
      sections.add(new Section(number, heading, level, paragraphs, where));
    }
    return sections;
  }

  private static boolean isHeading(String heading, String folded) {
    return !heading.isEmpty()
        && folded.length() <= LONGEST_HEADING
        && !heading.endsWith("。")
        && !heading.contains("。")
        && !heading.endsWith(";");
  }

  private static int level(String number) {
    if (number.startsWith("第")) {
      return 0;
    }
    return 1 + Math.max(0, Words.ordinalDepth(Words.ordinal(number)));
  }

  private static Paragraph paragraph(TextBlock text) {
    List<LineStart> lines = new ArrayList<>();
    int index = 0;
    for (TextBlock.Line line : text.lines()) {
      lines.add(new LineStart(index, line.place()));
      index += line.text().length();
    }
    return new Paragraph(text.text(), lines);
  }
}
