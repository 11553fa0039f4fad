package org.mingzhang.bench.quality.sentence;

import java.util.List;
import java.util.Set;
import org.mingzhang.model.disclosure.Claim.Relation;

/** The slips that are written into sentences. */
enum TextSlip {
  AMOUNT_DIGIT("amount: one digit", of(Relation.AMOUNT, Relation.PART_OF), "数字写错"),
  AMOUNT_SWAP("amount: neighbouring digits swapped", of(Relation.AMOUNT, Relation.PART_OF), "数字颠倒"),
  AMOUNT_TIMES_10(
      "amount: factor 10", of(Relation.AMOUNT, Relation.PART_OF), "小数点", "漏写一位", "多写一位"),
  AMOUNT_UNIT("amount: 元 for 万元 or back", of(Relation.AMOUNT, Relation.PART_OF), "单位"),
  AMOUNT_LAST_YEAR("amount: last year's", of(Relation.AMOUNT, Relation.PART_OF), "上年"),
  AMOUNT_ABOVE("amount: that of the item above", of(Relation.AMOUNT, Relation.PART_OF), "误抄"),
  CHANGE_DIGIT("change: one digit", of(Relation.CHANGE), "数字写错"),
  DIRECTION("change: more for less or back", of(Relation.CHANGE), "方向"),
  RATE_DIRECTION("rate: more for less or back", of(Relation.RATE), "方向"),
  RATE_DIGIT("rate: one digit", of(Relation.RATE), "数字写错"),
  RATE_BASE("rate: this year as the base", of(Relation.RATE), "本年数为基数"),
  RATE_CUT("rate: cut, not rounded", of(Relation.RATE), "舍"),
  RATE_FRACTION("rate: fraction for per cent", of(Relation.RATE), "小数误写"),
  SHARE_DIGIT("share or completion: one digit", of(Relation.SHARE, Relation.COMPLETION), "数字写错"),
  YEAR("year: last year's", of(Relation.YEAR), "年份");

  private final String words;
  private final Set<Relation> relations;
  private final List<String> cause;

  TextSlip(String words, Set<Relation> relations, String... cause) {
    this.words = words;
    this.relations = relations;
    this.cause = List.of(cause);
  }

  private static Set<Relation> of(Relation... relations) {
    return Set.of(relations);
  }

  /** As the page names it. */
  String words() {
    return words;
  }

  /** Which claims it can be made in. */
  Set<Relation> relations() {
    return relations;
  }

  /** Whether a message names it. */
  boolean isNamed(String message) {
    return cause.stream().anyMatch(message::contains);
  }
}
