package org.mingzhang.read.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Asks another vocabulary every question once only; for the solving of one table. */
final class RememberingVocabulary implements Vocabulary {

  private final Vocabulary asked;
  private final Map<String, Boolean> heads = new HashMap<>();
  private final Map<String, Boolean> likely = new HashMap<>();
  private final Map<String, Boolean> halves = new HashMap<>();
  private final Map<String, Boolean> totals = new HashMap<>();
  private final Map<String, Holds> holds = new HashMap<>();
  private final Map<String, Map<String, Boolean>> parts = new HashMap<>();

  RememberingVocabulary(Vocabulary asked) {
    this.asked = asked;
  }

  @Override
  public boolean isHead(String word) {
    return ask(heads, word, asked::isHead);
  }

  @Override
  public boolean looksLikeHead(String word) {
    return ask(likely, word, asked::looksLikeHead);
  }

  @Override
  public boolean isHalf(String word) {
    return ask(halves, word, asked::isHalf);
  }

  @Override
  public boolean isTotal(String word) {
    return ask(totals, word, asked::isTotal);
  }

  @Override
  public Holds holds(String head) {
    return ask(holds, head, asked::holds);
  }

  @Override
  public boolean contains(String whole, String part) {
    return ask(
        parts.computeIfAbsent(whole, key -> new HashMap<>()),
        part,
        word -> asked.contains(whole, word));
  }

  private static <T> T ask(Map<String, T> answers, String word, Function<String, T> question) {
    T answer = answers.get(word);
    if (answer == null) {
      answer = question.apply(word);
      answers.put(word, answer);
    }
    return answer;
  }
}
