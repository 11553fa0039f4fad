package org.mingzhang.read.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.catalogue.CodeEntry;
import org.mingzhang.model.concept.Dimension;

/**
 * The codes that sentences name: …（类）…（款）…（项）, a code before or behind its name, the name of a
 * class alone.
 */
final class FunctionPaths {

  private static final Pattern LEVELS =
      Pattern.compile("\\((?:[0-9]{2,3})?(类|款|项)\\)|(类|款|项)\\([0-9]{2,3}\\)");

  /** What may stand between two levels besides their names. */
  private static final Pattern BETWEEN = Pattern.compile("(?:[^\\u4e00-\\u9fff]|[的中和及与]|支出)*");

  private static final Pattern CODE =
      Pattern.compile("(?<![0-9.,])\\(?([235][0-9]{2}(?:[0-9]{2}){0,2})\\)?(?![0-9.,年%])-?");

  private final Catalogue catalogue;

  FunctionPaths(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A code that a phrase names.
   *
   * @param begin where its words begin in the phrase
   * @param end where they end
   */
  record Found(Dimension dimension, String code, int begin, int end, boolean sure) {}

  /**
   * The code that a phrase names, if it names one.
   *
   * @param above the function code of the heading or the item above, empty if none
   * @param year in which a name meant what it says, empty if not known
   */
  Optional<Found> in(String phrase, String above, String year) {
    Optional<Found> levels = levels(phrase, above, year);
    return levels.isPresent() ? levels : coded(phrase);
  }

  private Optional<Found> levels(String phrase, String above, String year) {
    Matcher matcher = LEVELS.matcher(phrase);
    String code = above;
    int from = 0;
    int begin = -1;
    int end = 0;
    boolean sure = true;
    while (matcher.find()) {
      int length = digits(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      String name = phrase.substring(from, matcher.start());
      String parent = length == 3 ? "" : prefix(code, length - 2);
      boolean below = begin >= 0;
      Optional<Named> named =
          named(name, length, parent, year)
              .filter(one -> !below || BETWEEN.matcher(name.substring(0, one.begin())).matches());
      if (begin < 0) {
        begin = from + named.map(Named::begin).orElse(0);
      }
      Optional<String> misspelt =
          named.isPresent() ? Optional.empty() : misspelt(name, length, parent);
      sure &= named.isPresent();
      code = named.map(Named::code).or(() -> misspelt).orElse("");
      from = matcher.end();
      end = matcher.end();
      if (phrase.startsWith("支出", end) && phrase.length() > end + 2 && length < 7) {
        from = phrase.startsWith("支出(", end) ? from : end + (next(phrase, end) ? 2 : 0);
      }
    }
    if (begin < 0) {
      return Optional.empty();
    }
    return Optional.of(new Found(Dimension.FUNCTION, code, begin, end, sure && !code.isEmpty()));
  }

  private static int digits(String level) {
    return level.equals("类") ? 3 : level.equals("款") ? 5 : 7;
  }

  /** The only child of a code whose name is written with the same characters in another order. */
  private Optional<String> misspelt(String name, int length, String parent) {
    List<String> codes =
        parent.length() != length - 2
            ? List.of()
            : catalogue.children(Dimension.FUNCTION, parent).stream()
                .filter(entry -> signs(entry.name()).equals(signs(name)))
                .map(CodeEntry::code)
                .distinct()
                .toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private static String signs(String name) {
    char[] signs = name.replaceAll("支出$", "").toCharArray();
    Arrays.sort(signs);
    return new String(signs);
  }

  /** Whether another level follows behind 支出. */
  private static boolean next(String phrase, int end) {
    return LEVELS.matcher(phrase).find(end);
  }

  private static String prefix(String code, int length) {
    return code.length() >= length ? code.substring(0, length) : "";
  }

  private record Named(String code, int begin) {}

  /** The code of a length whose name is the text or its end. */
  private Optional<Named> named(String text, int length, String parent, String year) {
    for (int begin = 0; begin < text.length() - 1; begin++) {
      String name = text.substring(begin);
      List<CodeEntry> entries = entries(name, length, parent);
      if (entries.isEmpty()) {
        entries = entries(name + "支出", length, parent);
      }
      if (!entries.isEmpty()) {
        List<String> codes = codes(entries, year);
        return codes.size() == 1 ? Optional.of(new Named(codes.get(0), begin)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<CodeEntry> entries(String name, int length, String parent) {
    return catalogue.ofName(Dimension.FUNCTION, name).stream()
        .filter(entry -> entry.code().length() == length && entry.code().startsWith(parent))
        .toList();
  }

  /** The codes of entries; of several those that were valid in the year. */
  private static List<String> codes(List<CodeEntry> entries, String year) {
    List<String> codes = entries.stream().map(CodeEntry::code).distinct().toList();
    if (codes.size() < 2 || year.isEmpty()) {
      return codes;
    }
    return entries.stream()
        .filter(entry -> entry.validIn(Integer.parseInt(year)))
        .map(CodeEntry::code)
        .distinct()
        .toList();
  }

  private Optional<Found> coded(String phrase) {
    Matcher matcher = CODE.matcher(phrase);
    while (matcher.find()) {
      String code = matcher.group(1);
      Dimension dimension =
          switch (code.charAt(0)) {
            case '2' -> Dimension.FUNCTION;
            case '3' -> Dimension.ECONOMIC;
            default -> Dimension.GOV_ECONOMIC;
          };
      for (CodeEntry entry : catalogue.ofCode(dimension, code)) {
        String name = bare(entry.name());
        String before = bare(phrase.substring(0, matcher.start()));
        String after = bare(phrase.substring(matcher.end()));
        if (before.endsWith(name) || before.endsWith(name.replaceFirst("支出$", ""))) {
          int begin = Math.max(0, matcher.start() - entry.name().length());
          return Optional.of(new Found(dimension, code, begin, matcher.end(), true));
        }
        if (after.startsWith(name.replaceFirst("支出$", ""))) {
          int end = Math.min(phrase.length(), matcher.end() + entry.name().length());
          return Optional.of(new Found(dimension, code, matcher.start(), end, true));
        }
      }
    }
    return Optional.empty();
  }

  private static String bare(String name) {
    return name.replaceAll("[()（）“”、\\-]", "");
  }

  /** The code that a name stands for by itself: a class of functions, or an economic class. */
  Optional<Found> byName(String phrase, int begin, int end) {
    String name = phrase.substring(begin, end);
    for (CodeEntry entry : catalogue.ofName(Dimension.FUNCTION, name)) {
      if (entry.code().length() == 3) {
        return Optional.of(new Found(Dimension.FUNCTION, entry.code(), begin, end, true));
      }
    }
    List<String> codes =
        catalogue.ofName(Dimension.ECONOMIC, name).stream()
            .map(CodeEntry::code)
            .filter(code -> code.matches("30[123]|30[123]\\d\\d|310"))
            .distinct()
            .toList();
    return codes.size() == 1
        ? Optional.of(new Found(Dimension.ECONOMIC, codes.get(0), begin, end, true))
        : Optional.empty();
  }
}
