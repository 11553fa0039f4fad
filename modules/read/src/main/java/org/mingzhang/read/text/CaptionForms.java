package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.model.Tsv;

/** Knows the lines around tables by their form ({@code caption-forms.tsv}). */
final class CaptionForms {

  /** What a line around a table is. */
  enum Kind {
    NONE,
    /** Perhaps the title of a table: some cells look so too. */
    TITLE,
    NUMBER,
    UNIT,
    OWNER,
    PART,
    NOTE,
    PAGE
  }

  private record Form(Kind kind, Pattern pattern) {}

  private static final int LONGEST = 120;

  private final List<Form> forms = new ArrayList<>();

  CaptionForms() {
    for (Map<String, String> row : Tsv.read(CaptionForms.class, "caption-forms.tsv")) {
      forms.add(
          new Form(
              Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
              Pattern.compile(row.getOrDefault("pattern", ""))));
    }
  }

  /** The first kind whose form fits the line. */
  Kind kind(String line) {
    String folded =
        Characters.fold(line.length() > 4 * LONGEST ? line.substring(0, 4 * LONGEST) : line);
    if (folded.isEmpty() || folded.length() > LONGEST) {
      return Kind.NONE;
    }
    for (Form form : forms) {
      if (form.pattern().matcher(folded).matches()) {
        return form.kind();
      }
    }
    return Kind.NONE;
  }
}
