package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/**
 * Reads when a document was published and by whom: the line of a web page that says so, or the date
 * on a cover. Persons are left out.
 */
final class Imprints {

  /** How many blocks at the beginning and at the end may say so. */
  private static final int EDGE = 40;

  /** A longer line is a sentence. */
  private static final int LONGEST = 160;

  private final UnitNames names;
  private final List<Pattern> published;
  private final Pattern publisher;
  private final Pattern editor;
  private final Pattern date;
  private final Pattern label;

  Imprints(UnitNames names, Patterns patterns) {
    this.names = names;
    this.published =
        List.of(
            patterns.get("published"),
            patterns.get("published-alone"),
            patterns.get("published-updated"));
    this.publisher = patterns.get("publisher");
    this.editor = patterns.get("editor");
    this.date = patterns.get("date-alone");
    this.label = patterns.get("imprint-label");
  }

  /** What was found; what was not is empty. */
  record Imprint(String published, String publisher, String editor) {}

  Imprint of(List<Block> blocks, Cover cover) {
    List<String> lines = lines(blocks, cover);
    String day =
        published.stream()
            .map(pattern -> first(pattern, lines))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse("");
    String onCover =
        cover.others().stream()
            .map(block -> Words.bare(block.text()))
            .filter(text -> date.matcher(text).matches())
            .findFirst()
            .orElse("");
    return new Imprint(
        day.isEmpty() ? onCover : day,
        office(first(publisher, lines)),
        office(first(editor, lines)));
  }

  /** The lines at the beginning, on the cover and at the end. */
  private static List<String> lines(List<Block> blocks, Cover cover) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean edge = i < EDGE || i >= blocks.size() - EDGE;
      if (blocks.get(i) instanceof TextBlock text
          && text.text().length() <= LONGEST
          && (edge || cover.others().contains(text))) {
        text.lines().forEach(line -> lines.add(line.text()));
      }
    }
    return lines;
  }

  private static String first(Pattern pattern, List<String> lines) {
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }

  /** A name without a label that stands behind it, if it is an office's. */
  private String office(String name) {
    String plain = label.matcher(name).replaceFirst("");
    return names.isOfficeOrPlace(plain) && plain.length() >= 4 ? plain : "";
  }
}
