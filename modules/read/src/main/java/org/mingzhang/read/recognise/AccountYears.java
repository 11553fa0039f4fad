package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/**
 * The year of a document whose title names none: from lines that are a year only, from titles of
 * tables, from a title of the document that stands behind them, from headings, from the heads of
 * columns, at last from years of account (年度) in the text, where they are all the same. A date is
 * no year of account, nor is what is compared with.
 */
final class AccountYears {

  /** A longer line is a sentence. */
  private static final int LONGEST = 60;

  private static final Pattern SENTENCE = Pattern.compile("[,，;；。]");

  private final TitleWords titles;
  private final Pattern year;
  private final Pattern compared;
  private final Pattern yearAlone;
  private final Pattern date;

  AccountYears(TitleWords titles, Patterns patterns) {
    this.titles = titles;
    this.year = patterns.get("year");
    this.compared = patterns.get("compared-year");
    this.yearAlone = patterns.get("year-alone");
    this.date = patterns.get("date");
  }

  /** Four digits, empty if nothing names a year. */
  String of(
      List<Block> blocks, Cover cover, List<Section> sections, List<Table> tables, Kind kind) {
    List<List<String>> sources =
        List.of(
            alone(blocks, cover),
            tables.stream().map(Table::title).toList(),
            titles(blocks),
            sections.stream().map(Section::heading).toList(),
            heads(tables, kind));
    for (List<String> texts : sources) {
      String most = mostFrequent(texts);
      if (!most.isEmpty()) {
        return most;
      }
    }
    return onlyOne(sections, tables);
  }

  private List<String> alone(List<Block> blocks, Cover cover) {
    List<String> texts = new ArrayList<>();
    cover.others().forEach(block -> texts.add(withoutDates(block.text())));
    for (Block block : blocks) {
      if (block instanceof TextBlock text && yearAlone.matcher(Words.bare(text.text())).matches()) {
        texts.add(text.text());
      }
    }
    return texts;
  }

  /** Lines that are the whole title of a document: whose, of which year and what. */
  private List<String> titles(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text
          && !isSentence(text.text())
          && titles.ofTitle(text.text()).complete()) {
        texts.add(text.text());
      }
    }
    return texts;
  }

  private static boolean isSentence(String text) {
    return Words.bare(text).length() > LONGEST || SENTENCE.matcher(text).find();
  }

  /** Heads of columns of this year: 2026年预算数 in a budget, 2025年决算数 in final accounts. */
  private static List<String> heads(List<Table> tables, Kind kind) {
    String word = kind == Kind.FINAL ? "决算" : "预算";
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::path)
        .flatMap(List::stream)
        .map(Words::fold)
        .filter(head -> head.contains(word) && !head.contains("比"))
        .toList();
  }

  private String mostFrequent(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      Matcher matcher = year.matcher(compared.matcher(Words.bare(text)).replaceAll(""));
      if (matcher.find()) {
        counts.merge(Years.digits(matcher.group(1)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private String onlyOne(List<Section> sections, List<Table> tables) {
    List<String> texts = new ArrayList<>();
    sections.forEach(section -> section.paragraphs().forEach(p -> texts.add(p.text())));
    for (Table table : tables) {
      table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.printed())));
    }
    String only = "";
    for (String text : texts) {
      Matcher matcher = year.matcher(Words.bare(text));
      while (matcher.find()) {
        String found = Years.digits(matcher.group(1));
        boolean ofAccount = matcher.group().endsWith("度");
        if (ofAccount && !only.isEmpty() && !only.equals(found)) {
          return "";
        }
        only = ofAccount ? found : only;
      }
    }
    return only;
  }

  private String withoutDates(String text) {
    return date.matcher(Words.bare(text)).replaceAll("");
  }
}
