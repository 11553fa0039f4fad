package org.mingzhang.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.disclosure.Table;

/**
 * A disclosure as {@code mingzhang.disclosure/1}, the form in which it can be corrected as data and
 * read again; {@code docs/interfaces.md} says what its fields mean. Everything that was read is in
 * it, each cell on a line of its own; what is derived (amounts, concepts of cells) is not, since it
 * is computed anew when the form is read.
 */
public final class DisclosureJson {

  /** The name and version of the form. */
  public static final String SCHEMA = "mingzhang.disclosure/1";

  private DisclosureJson() {}

  /** Writes a disclosure. */
  public static void write(Disclosure disclosure, Writer writer) throws IOException {
    JsonOut.write(writer, out -> disclosure(disclosure, out));
  }

  private static void disclosure(Disclosure disclosure, JsonOut out) {
    out.text("schema", SCHEMA);
    out.source(disclosure.sources());
    out.identity(disclosure);
    out.objects("sections", disclosure.sections(), section -> section(section, out));
    out.objects("tables", disclosure.tables(), table -> table(table, out));
    for (String later : List.of("projects", "purchases", "goals", "glossary")) {
      out.objects(later, List.of(), nothing -> {});
    }
    out.lines("claims", disclosure.claims(), claim -> claim(disclosure, claim, out));
    out.unclear(disclosure.unclear());
  }

  private static void claim(Disclosure disclosure, Claim claim, JsonOut out) {
    out.text("section", disclosure.sectionOf(claim));
    out.text("relation", claim.relation().key());
    out.text("printed", claim.printed());
    out.text("tied", claim.tied() ? "yes" : claim.untied());
    out.text("concept", claim.concept().toString());
    out.where(claim.where());
  }

  private static void section(Section section, JsonOut out) {
    out.flat(
        () -> {
          out.text("number", section.number());
          out.text("heading", section.heading());
          out.number("level", section.level());
          out.where(section.where());
        });
    out.text(
        "text",
        section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n")));
    out.flat(
        () ->
            out.objects(
                "lines",
                lines(section),
                line -> {
                  out.number("index", line.index());
                  out.where(line.where());
                }));
  }

  /** The beginnings of lines, counted in characters (code points) of the whole text. */
  private static List<LineStart> lines(Section section) {
    List<LineStart> lines = new ArrayList<>();
    int before = 0;
    for (Paragraph paragraph : section.paragraphs()) {
      String text = paragraph.text();
      for (LineStart line : paragraph.lines()) {
        lines.add(new LineStart(before + text.codePointCount(0, line.index()), line.where()));
      }
      before += text.codePointCount(0, text.length()) + 1;
    }
    return lines;
  }

  private static void table(Table table, JsonOut out) {
    out.text("id", table.id());
    out.text("title", table.title());
    out.text("printedUnit", table.printedUnit());
    table.unit().ifPresent(unit -> out.text("unit", unit.printed()));
    out.some("unitName", table.unitName());
    out.flag("blank", table.blank());
    out.flag("money", table.money());
    out.where(table.where());
    out.lines("columns", table.columns(), column -> column(column, out));
    out.objects("rows", table.rows(), row -> row(row, out));
  }

  private static void column(Column column, JsonOut out) {
    out.strings("path", column.path());
    out.text("concept", column.concept().toString());
    out.text("role", column.role().name().toLowerCase(Locale.ROOT));
    out.number("list", column.list());
  }

  private static void row(Row row, JsonOut out) {
    out.flat(
        () -> {
          out.text("code", row.code());
          out.text("name", row.name());
          out.number("level", row.level());
          out.number("list", row.list());
          out.number("indent", Math.round(row.indent() * 100) / 100.0);
          out.objects("labels", row.labels(), label -> label(label, out));
          out.where(row.where());
        });
    out.lines("cells", row.cells(), cell -> cell(cell, out));
  }

  private static void label(Label label, JsonOut out) {
    out.number("column", label.column());
    out.text("code", label.code());
    out.text("name", label.name());
    if (label.depth() >= 0) {
      out.number("depth", label.depth());
    }
  }

  private static void cell(Cell cell, JsonOut out) {
    out.number("column", cell.column());
    out.text("printed", cell.printed());
    out.text("status", cell.status().key());
    if (!cell.elsewhere().isEmpty()) {
      out.numbers("elsewhere", cell.elsewhere());
    }
    out.where(cell.where());
  }
}
