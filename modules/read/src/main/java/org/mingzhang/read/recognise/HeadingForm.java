package org.mingzhang.read.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.lexicon.Words;

/** How headings begin and what they never hold. All texts are bare (without white space). */
final class HeadingForm {

  /** A longer text is a sentence. */
  private static final int LONGEST = 50;

  private final Pattern number;
  private final Pattern never;
  private final Pattern words;
  private final Pattern leader;

  HeadingForm(Patterns patterns) {
    this.number = patterns.get("heading-number");
    this.never = patterns.get("no-heading");
    this.words = patterns.get("heading-words");
    this.leader = patterns.get("leader");
  }

  /**
   * A text with its number.
   *
   * @param number without the sign behind it: 第一部分, 一, （一）, 1, （1）
   * @param depth 0 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①
   * @param rest what follows
   */
  record Numbered(String number, int depth, String rest) {}

  /** The number with which a text begins. */
  Optional<Numbered> numbered(String text) {
    Matcher matcher = number.matcher(Words.bare(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int last = matcher.groupCount();
    for (int depth = 0; depth < last - 1; depth++) {
      String sign = matcher.group(depth + 1);
      if (sign != null) {
        return Optional.of(new Numbered(sign, depth, matcher.group(last)));
      }
    }
    return Optional.empty();
  }

  /** Whether a text without its number may be a heading: short, no sentence, no amount. */
  boolean fits(String rest) {
    String bare = Words.bare(rest);
    return bare.length() >= 2 && bare.length() <= LONGEST && !never.matcher(bare).find();
  }

  /** Whether a text ends as headings do: 概况, 情况说明, 名词解释. */
  boolean endsAsHeading(String rest) {
    return words.matcher(Words.bare(rest)).find();
  }

  /** Whether a line ends in dots and a page number, as lines of contents do. */
  boolean hasLeader(String line) {
    return leader.matcher(Words.bare(line)).find();
  }

  /** A line, without white space, dots and page number. */
  String withoutLeader(String line) {
    return leader.matcher(Words.bare(line)).replaceFirst("");
  }
}
