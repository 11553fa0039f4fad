package org.mingzhang.read.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Understands the words around a figure: what they name, compare, explain or divide. */
final class Wording {

  private static final List<String> DIRECTIONS = List.of("more", "less", "change-of");

  private final Relations relations;
  private final Subjects subjects;
  private final Expenses expenses;
  private final Document document;

  Wording(Relations relations, Subjects subjects, Expenses expenses, Document document) {
    this.expenses = expenses;
    this.relations = relations;
    this.subjects = subjects;
    this.document = document;
  }

  Document document() {
    return document;
  }

  Expenses expenses() {
    return expenses;
  }

  boolean has(String relation, String words) {
    return in(relation, words).find();
  }

  Matcher in(String relation, String words) {
    return relations.get(relation).matcher(words);
  }

  /**
   * What words name.
   *
   * @param function the code of what stands above
   */
  Subject subject(String words, String function) {
    return subjects.of(words, function, document);
  }

  Optional<Comparison.Found> comparison(String words) {
    return Comparison.in(words, relations, document);
  }

  /** The basis that words name; empty if none. */
  String basis(String words) {
    return Comparison.basis(words, relations);
  }

  List<Token> tokens(String text) {
    return Token.in(text, relations);
  }

  /** 1 where words say more, -1 where they say less, else 0. */
  int direction(String words) {
    return has("more", words) ? 1 : has("less", words) ? -1 : 0;
  }

  /** 决算数大于预算数5万元 as 决算数比预算数增加5万元. */
  String withoutOrder(String words) {
    Matcher order = in("order-by", words);
    return order.find()
        ? words.substring(0, order.start())
            + "比"
            + order.group("measure")
            + (order.group("more") == null ? "减少" : "增加")
        : words;
  }

  /** What stands behind the last 其中, 包括 or the like. */
  String withoutParts(String words) {
    return behind("parts", words);
  }

  /** What stands behind the last words of a kind; all where there are none. */
  String behind(String relation, String words) {
    Matcher matcher = in(relation, words);
    int end = 0;
    while (matcher.find()) {
      end = matcher.end();
    }
    return words.substring(end);
  }

  /** The words before a direction (增加), without it and without the comparison. */
  String stem(String words, Optional<Comparison.Found> compared) {
    String stem =
        compared
            .map(found -> words.substring(0, found.begin()) + words.substring(found.end()))
            .orElse(words);
    for (String direction : DIRECTIONS) {
      stem = in(direction, stem).replaceFirst("");
    }
    return stem.replaceFirst("(?:各|均|共|总体|分别|净|略有|有所|两年|相?对比|相比)+$", "");
  }
}
