package org.mingzhang.read.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence compares with: 比2023年预算执行数, 较上年.
 *
 * @param year four digits, empty if it names none
 * @param basis empty if it names none
 * @param part whether it restricts both sides (扣除基建后) so that no plain amount is meant
 */
record Comparison(String year, String basis, boolean part) {

  /**
   * The words of a comparison and what it says.
   *
   * @param again whether they only take up a comparison where one was made before (同比)
   */
  record Found(int begin, int end, String kind, boolean again, Comparison comparison) {}

  /** The last comparison in a text. */
  static Optional<Found> in(String text, Relations relations, Document document) {
    Optional<Found> found = Optional.empty();
    Matcher matcher = relations.get("compare").matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      String time = matcher.group("time");
      String kind = matcher.group("kind");
      from = matcher.end() > matcher.start() ? matcher.end() : matcher.start() + 1;
      if (time == null && basis(kind, relations).isEmpty()) {
        continue;
      }
      found =
          Optional.of(
              new Found(
                  matcher.start(),
                  matcher.end(),
                  kind,
                  false,
                  new Comparison(
                      year(time, kind, relations, document),
                      basis(kind, relations),
                      relations.get("restricted").matcher(text).find())));
    }
    return found.isPresent() ? found : again(text, relations, document);
  }

  private static Optional<Found> again(String text, Relations relations, Document document) {
    Matcher matcher = relations.get("same-time").matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean part = relations.get("restricted").matcher(text).find();
    Comparison last = new Comparison(document.lastYear(), "", part);
    return Optional.of(new Found(matcher.start(), matcher.end(), "", true, last));
  }

  private static String year(
      @Nullable String time, String kind, Relations relations, Document document) {
    if (time == null) {
      boolean ownBudget = document.basis().equals("final") && isBudget(basis(kind, relations));
      return ownBudget ? document.year() : "";
    }
    return time.startsWith("20") ? time.substring(0, 4) : document.lastYear();
  }

  /** In final accounts 比预算数 means the budget of the same year. */
  private static boolean isBudget(String basis) {
    return basis.equals("budget") || basis.equals("adjusted");
  }

  /** The basis that words name; empty if none. */
  static String basis(String words, Relations relations) {
    for (String basis : new String[] {"outturn", "adjusted", "final", "budget"}) {
      if (relations.get(basis).matcher(words).find()) {
        return basis;
      }
    }
    return "";
  }
}
