package org.mingzhang.read.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/**
 * Finds whose disclosure a document is: title, cover, captions of tables, forms, headings and the
 * subjects of sentences each name somebody, and the name with most weight wins.
 */
final class UnitSearch {

  /** What stands behind 单位： and is shorter may be a measure, unless it ends like an office. */
  private static final int SURE = 5;

  private final UnitNames names;
  private final TitleWords titles;
  private final Pattern owner;
  private final Pattern ownerUnit;
  private final Pattern label;
  private final Pattern cell;
  private final Pattern coded;
  private final Pattern sentence;

  UnitSearch(UnitNames names, TitleWords titles, Patterns patterns) {
    this.names = names;
    this.titles = titles;
    this.owner = patterns.get("owner-label");
    this.ownerUnit = patterns.get("owner-unit-label");
    this.label = patterns.get("unit-label");
    this.cell = patterns.get("unit-cell");
    this.coded = patterns.get("coded-name");
    this.sentence = patterns.get("sentence-unit");
  }

  /** The name as printed, empty if nothing names anybody. */
  String find(List<Block> blocks, Cover cover, List<Section> sections, List<Table> tables) {
    UnitVotes votes = new UnitVotes(names);
    cover(votes, cover);
    tables.forEach(table -> labelled(votes, table.unitName()));
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        label(text.text()).ifPresent(name -> labelled(votes, name));
      } else if (block instanceof Grid grid) {
        grid.rows().forEach(row -> form(votes, row));
      }
    }
    sections(votes, sections);
    return votes.winner().orElse("");
  }

  private void cover(UnitVotes votes, Cover cover) {
    titles.ofTitle(cover.text()).name().ifPresent(name -> votes.add(UnitVotes.Where.TITLE, name));
    List<String> lines = cover.others().stream().map(block -> Words.bare(block.text())).toList();
    List<String> owners = owners(lines, ownerUnit);
    (owners.isEmpty() ? owners(lines, owner) : owners)
        .forEach(name -> votes.add(UnitVotes.Where.OWNER, name));
    lines.stream()
        .flatMap(line -> names.alone(line).stream())
        .filter(names::isOffice)
        .forEach(name -> votes.add(UnitVotes.Where.COVER, name));
  }

  private List<String> owners(List<String> lines, Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .flatMap(matcher -> names.alone(withoutCode(matcher.group(1))).stream())
        .toList();
  }

  private String withoutCode(String bare) {
    Matcher code = coded.matcher(bare);
    return code.matches() ? code.group(2) : bare;
  }

  /** The name behind a label such as 部门： or 编制单位：. */
  Optional<String> label(String text) {
    Matcher matcher = label.matcher(Words.bare(text));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private void labelled(UnitVotes votes, String printed) {
    names
        .alone(withoutCode(Words.bare(printed)))
        .filter(found -> names.isOffice(found) || found.length() >= SURE)
        .ifPresent(found -> votes.add(UnitVotes.Where.TABLE, found));
  }

  private void form(UnitVotes votes, Grid.Row row) {
    boolean labelled = false;
    for (Grid.Cell part : row.cells()) {
      if (part.isBlank()) {
        continue;
      }
      if (labelled) {
        names
            .alone(Words.bare(part.text()))
            .filter(names::isOffice)
            .ifPresent(name -> votes.add(UnitVotes.Where.FORM, name));
      }
      labelled = cell.matcher(Words.fold(part.text())).matches();
    }
  }

  private void sections(UnitVotes votes, List<Section> sections) {
    for (Section section : sections) {
      titles
          .ofHeading(section.heading())
          .name()
          .ifPresent(name -> votes.add(UnitVotes.Where.HEADING, name));
      for (Section.Paragraph paragraph : section.paragraphs()) {
        subject(paragraph.text()).ifPresent(name -> votes.add(UnitVotes.Where.SENTENCE, name));
      }
    }
  }

  private Optional<String> subject(String paragraph) {
    Matcher matcher = sentence.matcher(Words.bare(paragraph));
    return matcher.find()
        ? names.alone(matcher.group("name")).filter(names::isOffice)
        : Optional.empty();
  }
}
