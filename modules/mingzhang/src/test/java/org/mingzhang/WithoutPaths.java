package org.mingzhang;

import java.util.List;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.disclosure.Unclear;

/** A disclosure without the paths of its places, to compare it with one that was never data. */
final class WithoutPaths {

  private WithoutPaths() {}

  static Disclosure of(Disclosure data) {
    return new Disclosure(
        data.source(),
        data.identity(),
        data.sections().stream().map(WithoutPaths::section).toList(),
        data.tables().stream().map(WithoutPaths::table).toList(),
        data.unclear().stream()
            .map(one -> new Unclear(place(one.where()), one.quote(), one.why()))
            .toList());
  }

  private static Section section(Section section) {
    List<Paragraph> paragraphs =
        section.paragraphs().stream()
            .map(
                paragraph ->
                    new Paragraph(
                        paragraph.text(),
                        paragraph.lines().stream()
                            .map(line -> new LineStart(line.index(), place(line.where())))
                            .toList()))
            .toList();
    return new Section(
        section.number(), section.heading(), section.level(), paragraphs, place(section.where()));
  }

  private static Table table(Table table) {
    return new Table(
        table.id(),
        table.title(),
        table.printedUnit(),
        table.unit(),
        table.unitName(),
        table.blank(),
        table.money(),
        table.columns(),
        table.rows().stream().map(WithoutPaths::row).toList(),
        place(table.where()));
  }

  private static Row row(Row row) {
    return new Row(
        row.list(),
        row.labels(),
        row.indent(),
        row.level(),
        place(row.where()),
        row.cells().stream().map(WithoutPaths::cell).toList(),
        row.concept());
  }

  private static Cell cell(Cell cell) {
    return new Cell(
        cell.column(),
        cell.printed(),
        cell.status(),
        place(cell.where()),
        cell.figure(),
        cell.unit(),
        cell.concept(),
        cell.elsewhere());
  }

  private static Place place(Place place) {
    return new Place(
        place.page(), place.box(), place.line(), place.col(), place.sheet(), place.cell(), "");
  }
}
