package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.read.block.TextBlock;

/**
 * Reads captions: from the lines above a table, and from rows of the table itself that are one cell
 * over its whole width.
 */
final class Captions {

  /** A longer text is a sentence, no title. */
  private static final int LONGEST_TITLE = 70;

  /** The last line of a wrapped title has at most this many characters. */
  private static final int TORN_END = 8;

  /** How many lines above a table may belong to its caption. */
  private static final int MOST_LINES = 8;

  private final Lexicon lexicon;
  private final Pattern moneyUnit;
  private final Pattern bracketUnit;
  private final Pattern unitName;
  private final Pattern number;
  private final Pattern titleNumber;
  private final Pattern continued;

  Captions(Lexicon lexicon, Patterns patterns) {
    this.lexicon = lexicon;
    this.moneyUnit = patterns.get("money-unit");
    this.bracketUnit = patterns.get("money-unit-bracket");
    this.unitName = patterns.get("unit-name");
    this.number = patterns.get("table-number");
    this.titleNumber = patterns.get("title-number");
    this.continued = patterns.get("continued");
  }

  /**
   * The caption that the lines above a table make.
   *
   * @param above the text blocks between the table before (or the page's top) and this one
   */
  Caption above(List<TextBlock> above) {
    List<Line> lines = new ArrayList<>();
    for (TextBlock block : above) {
      if (isSentence(block.text())) {
        lines.clear();
        continue;
      }
      if (isWrapped(block)) {
        lines.add(new Line(block.text(), block.place()));
      } else {
        block.lines().forEach(line -> lines.add(new Line(line.text(), line.place())));
      }
      joinTorn(lines);
    }
    int from = Math.max(0, lines.size() - MOST_LINES);
    return of(lines.subList(from, lines.size()));
  }

  /** Joins the short end of a title (…绩效目 / 标表) to the line above it. */
  private void joinTorn(List<Line> lines) {
    if (lines.size() < 2) {
      return;
    }
    Line end = lines.get(lines.size() - 1);
    Line begin = lines.get(lines.size() - 2);
    String folded = Words.fold(end.text());
    boolean torn =
        folded.length() <= TORN_END && folded.endsWith("表") && !number.matcher(folded).matches();
    String first = Words.fold(begin.text());
    if (torn && first.length() >= 2 * TORN_END && !first.endsWith("表") && !isSentence(first)) {
      lines.subList(lines.size() - 2, lines.size()).clear();
      lines.add(new Line(begin.text() + end.text(), begin.place()));
    }
  }

  /** Whether the lines of a block are one title. */
  private boolean isWrapped(TextBlock block) {
    return block.lines().size() > 1
        && block.lines().stream().noneMatch(this::standsAlone)
        && Words.bare(block.text()).length() <= LONGEST_TITLE;
  }

  /** Whether a line is a number, a money unit or a unit's name, and no part of a wrapped title. */
  private boolean standsAlone(TextBlock.Line line) {
    String folded = Words.fold(line.text());
    return number.matcher(folded).matches()
        || unit(folded).isPresent()
        || MoneyUnit.of(folded).isPresent()
        || unitName.matcher(folded).find();
  }

  /** The caption that lines make, the last ones counting most. */
  Caption of(List<Line> lines) {
    String foundNumber = "";
    String unit = "";
    String name = "";
    String title = "";
    int best = 0;
    Optional<Place> where = Optional.empty();
    List<Line> backwards = new ArrayList<>(lines);
    Collections.reverse(backwards);
    for (Line line : backwards) {
      String rest = Words.bare(line.text());
      String folded = Words.fold(line.text());
      Optional<String> money = unit(folded);
      if (MoneyUnit.of(folded).isPresent()) {
        unit = unit.isEmpty() ? folded : unit;
        continue;
      }
      if (money.isPresent()) {
        unit = unit.isEmpty() ? money.get() : unit;
        rest = withoutUnit(rest);
        folded = Words.fold(rest);
      }
      Matcher named = unitName.matcher(folded);
      if (named.find()) {
        name = name.isEmpty() ? named.group(1) : name;
        continue;
      }
      if (folded.isEmpty()) {
        continue;
      }
      if (number.matcher(folded).matches()) {
        foundNumber = foundNumber.isEmpty() ? rest : foundNumber;
        continue;
      }
      int score = announces(rest) ? 0 : titleScore(folded);
      if (score > best) {
        best = score;
        title = rest;
        where = Optional.of(line.place());
      }
    }
    return new Caption(foundNumber, title, unit, name, where);
  }

  /** The money unit that a folded text names, as printed. */
  Optional<String> unit(String folded) {
    Matcher matcher = moneyUnit.matcher(folded);
    if (matcher.find()) {
      return Optional.of(matcher.group(1));
    }
    Matcher bracket = bracketUnit.matcher(folded);
    return bracket.find() ? Optional.of(bracket.group(1)) : Optional.empty();
  }

  private String withoutUnit(String bare) {
    String folded = Words.fold(bare);
    Matcher matcher = moneyUnit.matcher(folded);
    if (matcher.find()) {
      return cleanEnd(folded.substring(0, matcher.start()));
    }
    Matcher bracket = bracketUnit.matcher(folded);
    return bracket.find() ? folded.substring(0, bracket.start()) : bare;
  }

  private static String cleanEnd(String text) {
    int end = text.length();
    while (end > 0 && "(,;:-|金额货币计量".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** How much a line looks like the title of a table; 0 if not at all. */
  private int titleScore(String folded) {
    if (folded.length() > LONGEST_TITLE || folded.length() < 3) {
      return 0;
    }
    String text = plainTitle(folded);
    boolean table = text.endsWith("表") || text.contains("表(") || text.contains("表--");
    List<Term> words = lexicon.scan(text, Term.Use.TITLE);
    if (words.isEmpty() && !table) {
      return 0;
    }
    int covered = words.stream().mapToInt(w -> w.word().length()).sum();
    boolean list = text.endsWith("情况") || text.endsWith("明细") || text.endsWith("说明");
    int score = (table ? 100 : 0) + (words.isEmpty() ? 0 : 10) + (list ? 5 : 0);
    return table || (covered * 2 >= text.length() && text.length() <= 40) ? score : 0;
  }

  /** Whether a line leads to what follows (见下表：) and is no title of it. */
  private static boolean announces(String bare) {
    return bare.endsWith(":") || bare.endsWith("：") || bare.contains("下表");
  }

  /** A folded title without its number and a mark that it goes on. */
  String plainTitle(String folded) {
    String text = Words.withoutOrdinal(folded);
    Matcher numbered = titleNumber.matcher(text);
    if (numbered.find() && numbered.end() < text.length()) {
      text = text.substring(numbered.end());
    }
    return continued.matcher(text).replaceFirst("");
  }

  /** Whether two titles name the same table. */
  boolean sameTitle(String one, String other) {
    return plainTitle(Words.fold(one)).equals(plainTitle(Words.fold(other)));
  }

  private static boolean isSentence(String text) {
    String bare = Words.bare(text);
    return bare.length() > LONGEST_TITLE || bare.endsWith("。") || bare.endsWith("；");
  }

  /** A line with its place. */
  record Line(String text, Place place) {}
}
