package org.mingzhang.read.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.disclosure.Unclear;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/**
 * Reads {@code mingzhang.disclosure/1}: what was read from a document once, and perhaps corrected
 * by hand since. The result has what is printed and where; figures, units and concepts of its cells
 * and columns are left to those who give meaning. Each place has the path into the data.
 */
public final class DisclosureData {

  private static final String SCHEMA = "mingzhang.disclosure/1";

  private DisclosureData() {}

  /** Whether a file that begins so may be JSON. */
  public static boolean accepts(byte[] start) {
    int i = 0;
    if (start.length >= 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb) {
      i = 3;
    }
    while (i < start.length && Character.isWhitespace(start[i])) {
      i++;
    }
    return i < start.length && start[i] == '{';
  }

  /** Whether a file that begins so may be a disclosure as data, and not other JSON. */
  public static boolean isDisclosure(byte[] start) {
    return accepts(start)
        && new String(start, StandardCharsets.UTF_8).contains("\"" + SCHEMA + "\"");
  }

  /**
   * Reads a disclosure.
   *
   * @param source the file of these bytes
   * @param kinds the canonical kind of a table by its title, which a table may have written down
   * @throws UnreadableException if it is no such data, with the place of the fault
   */
  public static Disclosure read(
      byte[] bytes, Source source, Limits limits, UnaryOperator<String> kinds) {
    JsonValue root = JsonTree.read(bytes, limits);
    String schema = root.get("schema").text();
    if (!schema.equals(SCHEMA)) {
      throw new UnreadableException(
          Reason.NOT_A_DISCLOSURE,
          "/schema: "
              + (schema.isEmpty()
                  ? "missing"
                  : schema.substring(0, Math.min(80, schema.length()))));
    }
    if (root.get("tables").isMissing()) {
      throw root.get("tables").wrong("an array is expected");
    }
    List<Section> sections =
        root.get("sections").elements().stream().map(DisclosureData::section).toList();
    List<Table> tables = tables(root.get("tables"), kinds);
    List<Unclear> unclear =
        root.get("notUnderstood").elements().stream().map(DisclosureData::unclear).toList();
    return new Disclosure(source, identity(root.get("disclosure")), sections, tables, unclear);
  }

  /** Reads the tables; one without a unit has the unit that was printed last, as in documents. */
  private static List<Table> tables(JsonValue data, UnaryOperator<String> kinds) {
    List<Table> tables = new ArrayList<>();
    Optional<MoneyUnit> unit = Optional.empty();
    for (JsonValue one : data.elements()) {
      Table table = TableData.table(one, unit, kinds);
      tables.add(table);
      if (!table.printedUnit().isEmpty() && table.money()) {
        unit = table.unit();
      }
    }
    return tables;
  }

  private static Identity identity(JsonValue data) {
    return new Identity(
        data.get("unit").text(),
        data.get("unitCode").text(),
        data.get("year").text(),
        kind(data.get("kind")),
        level(data.get("level")),
        data.get("published").text(),
        data.get("publisher").text(),
        data.get("editor").text());
  }

  private static Identity.Kind kind(JsonValue data) {
    for (Identity.Kind kind : Identity.Kind.values()) {
      if (kind.key().equals(data.text())) {
        return kind;
      }
    }
    throw data.wrong("budget or final is expected");
  }

  private static Identity.Level level(JsonValue data) {
    for (Identity.Level level : Identity.Level.values()) {
      if (level.key().equals(data.text())) {
        return level;
      }
    }
    throw data.wrong("department or unit is expected");
  }

  private static Section section(JsonValue data) {
    return new Section(
        data.get("number").text(),
        data.get("heading").text(),
        data.get("level").index(0),
        paragraphs(data),
        place(data));
  }

  /** Cuts the text into paragraphs and gives each its lines; a line beyond the text is dropped. */
  private static List<Paragraph> paragraphs(JsonValue data) {
    String text = data.get("text").text();
    List<Paragraph> paragraphs = new ArrayList<>();
    if (text.isEmpty()) {
      return paragraphs;
    }
    List<JsonValue> lines = data.get("lines").elements();
    int begin = 0;
    int line = 0;
    for (String paragraph : text.split("\n", -1)) {
      int characters = paragraph.codePointCount(0, paragraph.length());
      List<LineStart> starts = new ArrayList<>();
      while (line < lines.size()
          && lines.get(line).get("index").index(0) < begin + Math.max(1, characters)) {
        int index = Math.max(0, lines.get(line).get("index").index(0) - begin);
        starts.add(
            new LineStart(
                paragraph.offsetByCodePoints(0, Math.min(index, characters)),
                place(lines.get(line)).atPath(data.get("text").path())));
        line++;
      }
      if (starts.isEmpty()) {
        starts.add(new LineStart(0, place(data).atPath(data.get("text").path())));
      }
      paragraphs.add(new Paragraph(paragraph, starts));
      begin += characters + 1;
    }
    return paragraphs;
  }

  private static Unclear unclear(JsonValue data) {
    JsonValue why = data.get("why");
    return new Unclear(
        place(data),
        data.get("quote").text(),
        new Message(why.get("zh").text(), why.get("en").text()));
  }

  /** The place of a value: where it says that it stands, and the path to it. */
  static Place place(JsonValue data) {
    return place(data, Place.NONE);
  }

  /**
   * The same of a part of something.
   *
   * @param whole where a part stands that does not say so
   */
  static Place place(JsonValue data, Place whole) {
    JsonValue where = data.get("where");
    if (where.isMissing()) {
      return whole.atPath(data.path());
    }
    return new Place(
        where.get("page").index(0),
        box(where.get("box")),
        where.get("line").index(0),
        where.get("col").index(0),
        where.get("sheet").text(),
        where.get("cell").text(),
        data.path());
  }

  private static Optional<Box> box(JsonValue data) {
    if (data.isMissing()) {
      return Optional.empty();
    }
    List<JsonValue> sides = data.elements();
    if (sides.size() != 4) {
      throw data.wrong("x, y, width and height are expected");
    }
    return Optional.of(
        new Box(
            sides.get(0).number(0),
            sides.get(1).number(0),
            sides.get(2).number(0),
            sides.get(3).number(0)));
  }
}
