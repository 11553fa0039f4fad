package org.mingzhang.model.disclosure;

import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;

/**
 * Names a file in all places of what was read from it.
 *
 * @param file as given
 */
record InFile(String file) {

  Disclosure of(Disclosure disclosure) {
    return new Disclosure(
        disclosure.sources(),
        disclosure.identity(),
        disclosure.sections().stream().map(this::section).toList(),
        disclosure.tables().stream().map(this::table).toList(),
        disclosure.claims().stream().map(this::claim).toList(),
        disclosure.unclear().stream()
            .map(one -> new Unclear(one.where().inFile(file), one.quote(), one.why()))
            .toList());
  }

  private Section section(Section section) {
    return new Section(
        section.number(),
        section.heading(),
        section.level(),
        section.paragraphs().stream().map(this::paragraph).toList(),
        section.where().inFile(file));
  }

  private Paragraph paragraph(Paragraph paragraph) {
    return new Paragraph(
        paragraph.text(),
        paragraph.lines().stream()
            .map(line -> new LineStart(line.index(), line.where().inFile(file)))
            .toList());
  }

  private Table table(Table table) {
    return new Table(
        table.id(),
        table.title(),
        table.printedUnit(),
        table.unit(),
        table.unitName(),
        table.blank(),
        table.money(),
        table.columns(),
        table.rows().stream().map(this::row).toList(),
        table.where().inFile(file));
  }

  private Row row(Row row) {
    return new Row(
        row.list(),
        row.labels(),
        row.indent(),
        row.level(),
        row.where().inFile(file),
        row.cells().stream().map(this::cell).toList(),
        row.concept());
  }

  private Cell cell(Cell cell) {
    return new Cell(
        cell.column(),
        cell.printed(),
        cell.status(),
        cell.where().inFile(file),
        cell.figure(),
        cell.unit(),
        cell.concept(),
        cell.elsewhere());
  }

  private Claim claim(Claim claim) {
    return new Claim(
        claim.relation(),
        claim.printed(),
        claim.figure(),
        claim.unit(),
        claim.direction(),
        claim.concept(),
        claim.against(),
        claim.readings(),
        claim.firm(),
        claim.statement(),
        claim.untied(),
        claim.span(),
        claim.where().inFile(file),
        claim.costing());
  }
}
