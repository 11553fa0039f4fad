package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.text.Fields.Field;

/** How a line may hold a whole row of a table. */
enum RowForm {
  /** It does not. */
  NONE,
  /** Cells parted by tabs: copied from a worksheet, a web page, a text processor. */
  TABS,
  /** Cells between bars. */
  BARS,
  /** Cells set under each other by blanks. */
  COLUMNS;

  private static final String BAR_SIGNS = "|｜│┃";
  private static final int LEAST_BARS = 2;
  private static final int APART = 2;

  /** The form of a line, by itself. */
  static RowForm of(SourceLine line, Vocabulary vocabulary) {
    if (line.isBlank()) {
      return NONE;
    }
    String raw = line.raw();
    int bars = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        return TABS;
      }
      bars += BAR_SIGNS.indexOf(c) >= 0 ? 1 : 0;
    }
    if (bars >= LEAST_BARS) {
      return BARS;
    }
    return Fields.apart(raw, APART).size() > 1 || figuresAtEnd(line, vocabulary) ? COLUMNS : NONE;
  }

  /** Whether a line ends with figures that single blanks part from a label. */
  private static boolean figuresAtEnd(SourceLine line, Vocabulary vocabulary) {
    List<Field> fields = Fields.apart(line.raw(), 1);
    return fields.size() > 1
        && Shape.of(fields.get(fields.size() - 1).text(), vocabulary).isFigure();
  }

  /** The cells of a line of this form; a blank cell has no text. */
  List<Field> cells(SourceLine line) {
    return switch (this) {
      case TABS -> split(line.raw(), "\t");
      case BARS -> inside(split(line.raw(), BAR_SIGNS));
      case COLUMNS -> Fields.apart(line.raw(), APART);
      case NONE -> List.of(new Field(line.text(), line.column(), 0, 0));
    };
  }

  private static List<Field> split(String raw, String signs) {
    List<Field> fields = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= raw.length(); i++) {
      if (i == raw.length() || signs.indexOf(raw.charAt(i)) >= 0) {
        String part = raw.substring(from, i);
        String text = unquoted(Characters.trim(part));
        int lead = text.isEmpty() ? 0 : part.indexOf(text.charAt(0));
        fields.add(new Field(text, from + Math.max(0, lead) + 1, 0, 0));
        from = i + 1;
      }
    }
    return fields;
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.charAt(0) == '"' && text.endsWith("\"");
    return quoted ? Characters.trim(text.substring(1, text.length() - 1)) : text;
  }

  /** Without what stands outside the first and the last bar, if nothing does. */
  private static List<Field> inside(List<Field> fields) {
    int from = fields.get(0).text().isEmpty() ? 1 : 0;
    int last = fields.size() - 1;
    int to = last > from && fields.get(last).text().isEmpty() ? last : last + 1;
    return fields.subList(from, to);
  }
}
