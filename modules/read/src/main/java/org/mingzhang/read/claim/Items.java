package org.mingzhang.read.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of numbered lists: what one of them divides is done with where the next of the same
 * kind of number begins.
 */
final class Items {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+|[一二三四五六七八九十]+|[①-⑳]");

  private final TopicStack topics;
  private final Map<String, TopicStack.Lists> before = new HashMap<>();

  Items(TopicStack topics) {
    this.topics = topics;
  }

  /** An item begins with its number: 1., （二）. */
  void begin(String ordinal) {
    Matcher number = NUMBER.matcher(ordinal);
    if (!number.find()) {
      return;
    }
    String printed = number.group();
    String kind =
        ordinal.replace(printed, Character.isDigit(printed.charAt(0)) ? "1" : kind(printed));
    boolean first = printed.equals("1") || printed.equals("一") || printed.equals("①");
    TopicStack.Lists lists = before.get(kind);
    if (first || lists == null) {
      before.put(kind, topics.lists());
    } else {
      topics.goBack(lists);
    }
  }

  private static String kind(String printed) {
    return printed.charAt(0) >= '①' && printed.charAt(0) <= '⑳' ? "①" : "一";
  }
}
