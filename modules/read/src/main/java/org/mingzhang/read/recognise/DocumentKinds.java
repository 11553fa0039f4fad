package org.mingzhang.read.recognise;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/**
 * What kind of document it is where its title does not say: budget or final accounts, of a
 * department or of a unit. The headings and titles of tables vote; then the heads of columns, the
 * labels above tables, and what the text calls itself (本部门, 本单位).
 */
final class DocumentKinds {

  private final TitleWords titles;
  private final Pattern goals;
  private final Pattern departmentLabel;
  private final Pattern unitLabel;
  private final Pattern ourDepartment;
  private final Pattern ourUnit;

  DocumentKinds(TitleWords titles, Patterns patterns) {
    this.titles = titles;
    this.goals = patterns.get("kind-goals");
    this.departmentLabel = patterns.get("level-department-label");
    this.unitLabel = patterns.get("level-unit-label");
    this.ourDepartment = patterns.get("level-department-text");
    this.ourUnit = patterns.get("level-unit-text");
  }

  /** Budget or final accounts; unknown where nothing says so. */
  Kind kind(List<Section> sections, List<Table> tables) {
    long last = count(sections, tables, Kind.FINAL);
    long budget = count(sections, tables, Kind.BUDGET);
    if (last == 0 && budget == 0) {
      last = heads(tables).filter(head -> head.contains("决算")).count();
      budget = heads(tables).filter(head -> head.contains("预算数")).count();
    }
    if (last == 0 && budget == 0) {
      budget = tables.stream().filter(table -> goals.matcher(table.title()).find()).count();
    }
    if (last == 0 && budget == 0) {
      return Kind.UNKNOWN;
    }
    return last >= budget ? Kind.FINAL : Kind.BUDGET;
  }

  /** Department or unit; unknown where nothing says so or both are said as often. */
  Level level(List<Block> blocks, List<Section> sections, List<Table> tables) {
    Level titled =
        more(count(sections, tables, Level.DEPARTMENT), count(sections, tables, Level.UNIT));
    if (titled != Level.UNKNOWN) {
      return titled;
    }
    Level labelled = more(labels(blocks, departmentLabel), labels(blocks, unitLabel));
    return labelled != Level.UNKNOWN
        ? labelled
        : more(texts(sections, ourDepartment), texts(sections, ourUnit));
  }

  private static Level more(long department, long unit) {
    if (department == unit) {
      return Level.UNKNOWN;
    }
    return department > unit ? Level.DEPARTMENT : Level.UNIT;
  }

  private long count(List<Section> sections, List<Table> tables, Kind kind) {
    return headings(sections, tables).filter(text -> titles.kind(text) == kind).count();
  }

  private long count(List<Section> sections, List<Table> tables, Level level) {
    return headings(sections, tables).filter(text -> titles.level(text) == level).count();
  }

  private static Stream<String> headings(List<Section> sections, List<Table> tables) {
    return Stream.concat(
        sections.stream().map(Section::heading), tables.stream().map(Table::title));
  }

  private static Stream<String> heads(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::path)
        .flatMap(List::stream)
        .map(Words::fold);
  }

  private static long labels(List<Block> blocks, Pattern pattern) {
    return blocks.stream()
        .filter(TextBlock.class::isInstance)
        .map(block -> Words.fold(((TextBlock) block).text()))
        .filter(text -> pattern.matcher(text).find())
        .count();
  }

  private static long texts(List<Section> sections, Pattern pattern) {
    return sections.stream()
        .flatMap(section -> section.paragraphs().stream())
        .mapToLong(paragraph -> pattern.matcher(paragraph.text()).results().count())
        .sum();
  }
}
