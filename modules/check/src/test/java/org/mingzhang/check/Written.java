package org.mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Writes disclosures down as tests read best:
 *
 * <pre>
 * table general 万元 flow=expenditure;fund=general
 *                    | 合计  | 基本 nature=basic | 项目 nature=project
 * 合计               | 12.00 | 7.00              | 5.00
 * 201 function=201   | 12.00 | 7.00              | 5.00
 * </pre>
 *
 * A title of {@code -} is none. A head of {@code .} is none: a table of nothing else is a form. A
 * line of {@code >} begins a second list beside the first. A label is a code or a name, followed by
 * the concept of its row. A cell is a figure, nothing, {@code ?} for unread, {@code ~5.00} for
 * inferred, {@code !5.00} for a figure whose meaning is not understood; a concept of its own may
 * follow in the cell.
 */
public final class Written {

  private static final Source SOURCE = new Source("written", "", "text", 0, 0);

  private Written() {}

  /** A disclosure of these tables. */
  public static Disclosure disclosure(String... texts) {
    List<Table> tables = new ArrayList<>();
    for (String text : texts) {
      for (String one : text.strip().split("\\n\\s*\\n")) {
        tables.add(table(one.strip().lines().map(String::strip).toList()));
      }
    }
    return new Disclosure(SOURCE, Identity.UNKNOWN, List.of(), tables, List.of());
  }

  private static Table table(List<String> lines) {
    String[] title = lines.get(0).split("\\s+");
    Optional<MoneyUnit> unit = MoneyUnit.of(title[2]);
    Concept whole = title.length > 3 ? Concept.parse(title[3]) : Concept.NONE;
    String unitName = title.length > 4 ? title[4] : "";
    List<Column> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int list = -1;
    int offset = 0;
    boolean head = true;
    for (String line : lines.subList(1, lines.size())) {
      if (line.equals(">")) {
        head = true;
        continue;
      }
      String[] fields = line.split("\\|", -1);
      if (head) {
        list++;
        offset = columns.size();
        for (int f = 1; f < fields.length; f++) {
          String[] words = fields[f].strip().split("\\s+", 2);
          Concept concept = words.length > 1 ? Concept.parse(words[1]) : Concept.NONE;
          List<String> path = words[0].equals(".") ? List.of() : List.of(words[0]);
          columns.add(new Column(path, Column.Role.FIGURE, list, concept));
        }
        head = false;
        continue;
      }
      rows.add(row(fields, list, offset, columns, whole, unit, rows.size()));
    }
    return new Table(
        title[1],
        title[1].equals("-") ? "" : title[1] + "表",
        title[2],
        unit,
        unitName,
        false,
        true,
        columns,
        rows,
        Place.NONE);
  }

  private static Row row(
      String[] fields,
      int list,
      int offset,
      List<Column> columns,
      Concept whole,
      Optional<MoneyUnit> unit,
      int number) {
    String[] words = fields[0].strip().split("\\s+", 2);
    boolean code = words[0].matches("\\d+");
    Label label = new Label(0, code ? words[0] : "", code ? "" : words[0]);
    Concept row = words.length > 1 ? Concept.parse(words[1]) : Concept.NONE;
    List<Cell> cells = new ArrayList<>();
    for (int f = 1; f < fields.length; f++) {
      int column = offset + f - 1;
      Concept concept = columns.get(column).concept().orElse(row).orElse(whole);
      cells.add(cell(fields[f].strip(), column, concept, unit, number));
    }
    return new Row(list, List.of(label), 0, 0, Place.inText(number + 1, 1), cells, row);
  }

  private static Cell cell(
      String text, int column, Concept concept, Optional<MoneyUnit> unit, int row) {
    String[] words = text.split("\\s+", 2);
    Concept meaning = words.length > 1 ? Concept.parse(words[1]).orElse(concept) : concept;
    String printed = words[0];
    Status status = Status.READ;
    if (printed.isEmpty()) {
      status = Status.EMPTY;
    } else if (printed.equals("?")) {
      status = Status.UNREAD;
    } else if (printed.startsWith("~")) {
      status = Status.INFERRED;
      printed = printed.substring(1);
    } else if (printed.startsWith("!")) {
      meaning = Concept.NONE;
      printed = printed.substring(1);
    }
    boolean money =
        switch (meaning.get(Dimension.MEASURE)) {
          case "", "change", "price" -> true;
          default -> false;
        };
    return new Cell(
        column,
        printed,
        status,
        Place.inText(row + 1, column + 1),
        Figure.parse(printed),
        money ? unit : Optional.empty(),
        meaning);
  }
}
