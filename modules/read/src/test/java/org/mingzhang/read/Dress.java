package org.mingzhang.read;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Lexicon;

/**
 * One of the many ways in which a region prints its tables: words, order of columns, numbering,
 * money unit, codes, captions and pages. Prints a table as a {@link Picture}.
 */
final class Dress {

  /** How rows show their codes. */
  enum Codes {
    JOINED,
    THREE_COLUMNS,
    LOWEST_PART,
    DASH,
    BRACKETS,
    NAMES_ONLY
  }

  /** For what the tables are dressed. */
  enum Form {
    /** Tables may run over pages, and columns stand in any order. */
    PAGES,
    /**
     * Tables have no pages, and sums stand before their parts: when merged heads leave no trace,
     * nothing else tells where a group begins, and all texts known keep this order.
     */
    TEXT
  }

  /** A column or a group of columns: what it says, and the columns below. */
  record Head(String word, String concept, List<Head> below) {

    static Head of(String word, String concept) {
      return new Head(word, concept, List.of());
    }
  }

  private static final Set<String> SUMS = Set.of("合计", "总计", "小计");

  private final Random random;
  final boolean yuan;
  private final int decimals;
  private final boolean separators;
  private final Form form;

  Dress(long seed, Form form) {
    this.form = form;
    random = new Random(seed);
    yuan = random.nextInt(3) == 0;
    decimals = yuan ? (random.nextBoolean() ? 2 : 0) : (random.nextBoolean() ? 2 : 6);
    separators = random.nextBoolean();
  }

  Random random() {
    return random;
  }

  @SafeVarargs
  final <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  String amount(long hundreds) {
    if (hundreds == 0) {
      return one("", "-", "0");
    }
    BigDecimal amount = BigDecimal.valueOf(hundreds, yuan ? -2 : 2);
    String pattern =
        (separators ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
  }

  /** A word of the lexicon that is certain to stand for exactly this partial concept in a head. */
  String synonym(String concept) {
    List<String> words = new ArrayList<>();
    for (Map<String, String> row : Tsv.read(Lexicon.class, "lexicon.tsv")) {
      boolean head = row.get("kind").equals("any") || row.get("kind").equals("header");
      if (head && row.get("sure").equals("certain") && means(row.get("concept"), concept)) {
        words.add(row.get("term"));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalStateException("no word for " + concept);
    }
    return words.get(random.nextInt(words.size()));
  }

  private static boolean means(String said, String concept) {
    boolean plain =
        Arrays.stream(said.split(";", -1))
            .allMatch(pair -> Dimension.of(pair.replaceFirst("=.*", "")).isPresent());
    return plain && Concept.parse(said).equals(Concept.parse(concept));
  }

  /** The columns, groups and what is in them in another order. */
  List<Head> shuffled(List<Head> heads) {
    List<Head> shuffled = new ArrayList<>();
    for (Head head : heads) {
      shuffled.add(new Head(head.word(), head.concept(), shuffled(head.below())));
    }
    Collections.shuffle(shuffled, random);
    if (form == Form.TEXT) {
      shuffled.sort(Comparator.comparing(head -> !SUMS.contains(head.word())));
    }
    return shuffled;
  }

  /** A label as printed: spaced out, or broken over two lines. */
  String printed(String word) {
    int choice = random.nextInt(6);
    if (choice == 0 && word.length() == 2) {
      return word.charAt(0) + "　" + word.charAt(1);
    }
    if (choice == 1 && word.length() > 4) {
      int at = 2 + random.nextInt(word.length() - 3);
      return word.substring(0, at) + "⏎" + word.substring(at);
    }
    return word;
  }

  String ordinal(int i, String style) {
    String numeral = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十").get(i);
    return switch (style) {
      case "一、" -> numeral + "、";
      case "（一）" -> "（" + numeral + "）";
      case "1." -> (i + 1) + ".";
      case "1、" -> (i + 1) + "、";
      default -> "";
    };
  }

  /** The whole table: captions, head, numbering, and rows that may run over pages. */
  String table(String number, String title, List<List<String>> head, List<List<String>> body) {
    int columns = head.get(0).size();
    String unit = yuan ? "元" : "万元";
    String caption = caption(number, title, unit, columns);
    StringBuilder picture = new StringBuilder(caption);
    StringBuilder heads = new StringBuilder();
    head.forEach(row -> heads.append(row(row)));
    heads.append(numbering(columns));
    picture.append(heads);
    boolean turns = form == Form.PAGES && body.size() > 2 && random.nextBoolean();
    int turn = turns ? 1 + random.nextInt(body.size() - 1) : -1;
    for (int i = 0; i < body.size(); i++) {
      if (i == turn) {
        picture.append("--- page\n").append(one("", heads.toString(), caption + heads));
      }
      picture.append(row(body.get(i)));
    }
    return picture + "--- page\n";
  }

  private String caption(String number, String title, String unit, int columns) {
    String named = one(title, "2026年" + title, "2026年度" + title);
    return switch (random.nextInt(5)) {
      case 0 -> named + "\n单位：" + unit + "\n";
      case 1 -> "表" + number + "\n" + named + "\n部门：某某市某某局\n金额单位：" + unit + "\n";
      case 2 -> "公开0" + number + "表\n" + named + "（单位：" + unit + "）\n";
      case 3 -> "附表" + number + "：" + named + "\n单位:" + unit + "\n";
      default -> row(span(named, columns)) + row(span("单位：" + unit, columns));
    };
  }

  private static List<String> span(String text, int columns) {
    List<String> row = new ArrayList<>(Collections.nCopies(columns, "<"));
    row.set(0, text);
    return row;
  }

  private String numbering(int columns) {
    List<String> row = new ArrayList<>();
    switch (random.nextInt(5)) {
      case 0 -> {
        for (int i = 1; i <= columns; i++) {
          row.add(Integer.toString(i));
        }
      }
      case 1 -> row.addAll(Collections.nCopies(columns, "**"));
      default -> {
        return "";
      }
    }
    return row(row);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
