package org.mingzhang.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.model.Language;
import org.mingzhang.model.finding.Verdict;

/** Counts verdicts and knows the exit code that follows from them. */
final class Tally {

  private final Language language;
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int exit = Exit.OK;

  Tally(Language language) {
    this.language = language;
  }

  void count(Verdict verdict) {
    verdicts.merge(verdict, 1, Integer::sum);
    exit = Math.max(exit, Exit.of(verdict));
  }

  /** Something failed that is no verdict on a file. */
  void failed() {
    exit = Math.max(exit, Exit.FAILED);
  }

  int exit() {
    return exit;
  }

  /** All in a line. */
  String total() {
    int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    String parts =
        verdicts.entrySet().stream()
            .map(entry -> name(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(say("，", ", ")));
    return say("共 " + all + " 个文件：" + parts, all + " files: " + parts);
  }

  /** A verdict in a word or two. */
  String name(Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> say("未发现矛盾", "clean");
      case ROUNDING -> say("仅舍入差异", "rounding");
      case WARNINGS -> say("有可疑", "warnings");
      case ERRORS -> say("有错误", "errors");
      case UNREADABLE -> say("无法读取", "unreadable");
    };
  }

  private String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }
}
