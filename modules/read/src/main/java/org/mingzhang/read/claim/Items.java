package org.mingzhang.read.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    outermost(rank(kind)).ifPresent(topics::goBack);
    TopicStack.Lists lists = before.get(kind);
    if (first || lists == null) {
      before.put(kind, topics.lists());
    } else {
      topics.goBack(lists);
    }
  }

  /** What the lists were of before those that lie inside an item of a rank began. */
  private Optional<TopicStack.Lists> outermost(int rank) {
    return before.entrySet().stream()
        .filter(list -> rank(list.getKey()) > rank)
        .min(Comparator.comparingInt(list -> rank(list.getKey())))
        .map(Map.Entry::getValue);
  }

  /** 一、 holds （一）, which holds 1., which holds （1）, which holds ①. */
  private static int rank(String kind) {
    int rank = kind.contains("一") ? 0 : kind.contains("1") ? 2 : 4;
    return kind.startsWith("(") ? rank + 1 : rank;
  }

  private static String kind(String printed) {
    return printed.charAt(0) >= '①' && printed.charAt(0) <= '⑳' ? "①" : "一";
  }
}
