package org.mingzhang.read.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/** Finds whose disclosure a document is: unit, year, kind, level, date and publisher. */
final class Identities {

  /** How many blocks at the beginning may hold the title of the document. */
  private static final int FRONT = 12;

  private final Pattern year;
  private final Pattern documentTitle;
  private final Pattern published;
  private final Pattern publisher;
  private final Pattern editor;

  Identities(Patterns patterns) {
    this.year = patterns.get("year");
    this.documentTitle = patterns.get("document-title");
    this.published = patterns.get("published");
    this.publisher = patterns.get("publisher");
    this.editor = patterns.get("editor");
  }

  Identity of(List<Block> blocks, List<Table> tables) {
    String front = front(blocks);
    String all = all(blocks, tables);
    Matcher title = documentTitle.matcher(front);
    String unit = "";
    String titleYear = "";
    if (title.find()) {
      unit = title.group("before").isEmpty() ? title.group("after") : title.group("before");
      titleYear = title.group("year");
    }
    String tableUnit = mostFrequent(tables.stream().map(Table::unitName).toList());
    return new Identity(
        unit.isEmpty() ? tableUnit : unit,
        "",
        titleYear.isEmpty() ? mostFrequentYear(front, all) : titleYear,
        kind(front, all),
        level(front, all),
        first(published, front),
        first(publisher, front),
        first(editor, front));
  }

  private static String front(List<Block> blocks) {
    StringBuilder front = new StringBuilder();
    for (Block block : blocks.subList(0, Math.min(FRONT, blocks.size()))) {
      if (block instanceof TextBlock text) {
        front.append(Words.fold(text.text())).append('\n');
      }
    }
    return front.toString();
  }

  private static String all(List<Block> blocks, List<Table> tables) {
    StringBuilder all = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        all.append(Words.fold(text.text())).append('\n');
      } else if (block instanceof Grid grid) {
        grid.rows().stream()
            .limit(3)
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> all.append(Words.fold(cell.text())).append('\n'));
      }
    }
    tables.forEach(table -> all.append(Words.fold(table.title())).append('\n'));
    return all.toString();
  }

  private String mostFrequentYear(String front, String all) {
    Matcher first = year.matcher(front);
    if (first.find()) {
      return first.group(1);
    }
    Map<String, Integer> counts = new HashMap<>();
    Matcher matcher = year.matcher(all);
    while (matcher.find()) {
      counts.merge(matcher.group(1), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Kind kind(String front, String all) {
    int fronts = count(front, "决算") - count(front, "预算公开") - count(front, "部门预算");
    if (front.contains("决算") && fronts >= 0) {
      return Kind.FINAL;
    }
    if (front.contains("预算")) {
      return Kind.BUDGET;
    }
    int finals = count(all, "决算");
    int budgets = count(all, "预算");
    if (finals == 0 && budgets == 0) {
      return Kind.UNKNOWN;
    }
    return finals * 2 > budgets ? Kind.FINAL : Kind.BUDGET;
  }

  private static Level level(String front, String all) {
    String text = front.contains("部门") || front.contains("单位") ? front : all;
    int department = count(text, "部门预算") + count(text, "部门决算");
    int unit = count(text, "单位预算") + count(text, "单位决算");
    if (department == 0 && unit == 0) {
      return Level.UNKNOWN;
    }
    return unit > department ? Level.UNIT : Level.DEPARTMENT;
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  private static String mostFrequent(List<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.stream().filter(n -> !n.isEmpty()).forEach(n -> counts.merge(n, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String first(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(m -> m.group(1)).orElse("");
  }
}
