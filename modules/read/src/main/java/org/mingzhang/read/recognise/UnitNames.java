package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.lexicon.Words;

/**
 * Knows names of departments and units by their form: cuts them out of titles and headings, and
 * tells offices from places and from words that name nobody. The words are data ({@code
 * identity.tsv}). All texts are bare (without white space) and otherwise as printed.
 */
final class UnitNames {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final String SIGNS = "-—–_:：、，,.·“”\"《》〈〉「」【】[]|/";

  private final Map<String, List<String>> words = new HashMap<>();

  UnitNames() {
    for (Map<String, String> row : Tsv.read(UnitNames.class, "identity.tsv")) {
      words
          .computeIfAbsent(row.getOrDefault("role", ""), role -> new ArrayList<>())
          .add(row.getOrDefault("word", ""));
    }
    words.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /**
   * The name in a piece of a title, once the words around it are cut off; empty if there is none.
   */
  Optional<String> inTitle(String piece) {
    return name(cut(piece, List.of("filler")));
  }

  /**
   * The office in a piece of a heading such as 某某局概况; empty if there is none.
   *
   * @param dated whether the heading names a year; else it names an office only where words such as
   *     概况 stand behind it
   */
  Optional<String> inHeading(String piece, boolean dated) {
    String cut = cut(piece, List.of("filler", "heading"));
    boolean heading = dated || cut.length() < piece.length();
    return heading ? name(cut).filter(this::isOffice) : Optional.empty();
  }

  /** The name that stands alone, without marks such as （汇总） behind it; empty if it is none. */
  Optional<String> alone(String text) {
    return name(cut(text, List.of()));
  }

  /** Whether a name ends as names of offices do. */
  boolean isOffice(String name) {
    return endsWith("office", base(name));
  }

  /** Whether a name ends as names of offices or of places do. */
  boolean isOfficeOrPlace(String name) {
    return isOffice(name) || endsWith("place", name);
  }

  /** A name without the mark of the office itself: 某某局（本级） → 某某局. */
  String base(String name) {
    int open = openOfEnd(name);
    if (open > 0 && isOwn(name.substring(open + 1, name.length() - 1))) {
      return base(name.substring(0, open));
    }
    for (String own : words("own")) {
      if (name.endsWith(own)
          && endsWith("office", name.substring(0, name.length() - own.length()))) {
        return name.substring(0, name.length() - own.length());
      }
    }
    return name;
  }

  /** The form in which names are compared. */
  String key(String name) {
    return Words.fold(base(name));
  }

  private Optional<String> name(String cut) {
    String folded = Words.fold(cut);
    boolean fits =
        cut.length() >= SHORTEST
            && cut.length() <= LONGEST
            && folded.chars().noneMatch(c -> "0123456789。,;!?:、".indexOf(c) >= 0)
            && cut.chars().filter(UnitNames::isChinese).count() >= SHORTEST
            && !words("nobody").contains(folded)
            && words("never").stream().noneMatch(folded::contains)
            && !(endsWith("place", cut) && !isOffice(cut));
    return fits ? Optional.of(cut) : Optional.empty();
  }

  private String cut(String piece, List<String> roles) {
    String text = piece;
    String before;
    do {
      before = text;
      text = cutBracket(cutSigns(text));
      for (String role : roles) {
        text = cutEnd(text, role);
      }
    } while (!text.equals(before));
    return text.startsWith("关于") ? text.substring(2) : text;
  }

  private String cutEnd(String text, String role) {
    for (String word : words(role)) {
      if (text.endsWith(word)) {
        return text.substring(0, text.length() - word.length());
      }
    }
    return text;
  }

  /** Cuts off （汇总） and the like, but not （本级）, which belongs to the name. */
  private String cutBracket(String text) {
    int open = openOfEnd(text);
    if (open < 0) {
      return text;
    }
    String inner = text.substring(open + 1, text.length() - 1);
    boolean mark = cut(inner.replaceAll("[0-9年月日]", ""), List.of("filler")).isEmpty();
    return mark && !isOwn(inner) ? text.substring(0, open) : text;
  }

  private static String cutSigns(String text) {
    int from = 0;
    int to = text.length();
    while (to > from && SIGNS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && SIGNS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from, to);
  }

  /** Where the bracket opens with which a text ends; -1 if it ends with none. */
  private static int openOfEnd(String text) {
    boolean closed = text.endsWith(")") || text.endsWith("）");
    return closed ? Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) : -1;
  }

  private boolean isOwn(String inner) {
    return words("own").contains(inner);
  }

  private boolean endsWith(String role, String text) {
    return words(role).stream().anyMatch(text::endsWith);
  }

  private List<String> words(String role) {
    return words.getOrDefault(role, List.of());
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4e00 && c <= 0x9fff) || c == 'X' || c == 'x' || c == '×';
  }
}
