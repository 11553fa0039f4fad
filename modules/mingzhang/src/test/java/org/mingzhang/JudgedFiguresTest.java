package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;

/**
 * Every figure of the PDFs of the corpus stands in its row and column, as a person sees it on the
 * page ({@code judged/figures}), under the title, unit and heads of its table ({@code
 * judged/heads}); less than one in a hundred is declared unread, none is wrong and none missing.
 */
@Tag("corpus")
class JudgedFiguresTest {

  static Stream<String> documents() {
    return Judged.files("figures").stream().map(file -> file.replace(".tsv", ""));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFigureInItsRowAndColumn(String document) throws IOException {
    List<PrintedRow> read = PrintedRow.read(Judged.read(Judged.corpus(document + ".pdf")));
    List<PrintedRow> judged = PrintedRow.judged(Judged.rows("figures/" + document + ".tsv"));
    int figures = judged.stream().mapToInt(row -> row.figures().size()).sum();
    int unread = read.stream().mapToInt(row -> row.unread().size()).sum();

    assertSame(lines(judged, read), lines(read, judged));
    assertThat(unread * 100).isLessThan(figures);
  }

  /** Tells what is missing and what is too much, each with its place, before the order. */
  private static void assertSame(List<String> judged, List<String> read) {
    List<String> differences = new ArrayList<>();
    List<String> tooMuch = new ArrayList<>(read);
    for (String line : judged) {
      if (!tooMuch.remove(line)) {
        differences.add("- " + line);
      }
    }
    tooMuch.forEach(line -> differences.add("+ " + line));
    assertThat(differences).isEmpty();
    assertThat(read).isEqualTo(judged);
  }

  /** Rows as lines, each without what was not judged, or not read, in its counterpart. */
  private static List<String> lines(List<PrintedRow> rows, List<PrintedRow> others) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PrintedRow row = rows.get(i);
      PrintedRow other = i < others.size() ? others.get(i) : row;
      Set<Integer> unread = row.unread().isEmpty() ? other.unread() : row.unread();
      lines.add(row.line(unread, !row.name().isEmpty() && !other.name().isEmpty()));
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyColumnUnderItsHeads(String document) throws IOException {
    Disclosure disclosure = Judged.read(Judged.corpus(document + ".pdf"));
    List<String> read = new ArrayList<>();
    int number = 0;
    for (Table table : disclosure.tables()) {
      if (isPrinted(table)) {
        number++;
        read.addAll(heads(number, table));
      }
    }

    assertSame(judgedHeads(document), read);
  }

  private static List<String> judgedHeads(String document) {
    List<String> heads = new ArrayList<>();
    for (Map<String, String> head : Judged.rows("heads/" + document + ".tsv")) {
      heads.add(
          String.join(
              " | ",
              head.getOrDefault("table", ""),
              head.getOrDefault("page", ""),
              head.getOrDefault("title", ""),
              head.getOrDefault("unit", ""),
              head.getOrDefault("list", ""),
              head.getOrDefault("header", "")));
    }
    return heads;
  }

  private static boolean isPrinted(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(
            cell ->
                cell.status() != Status.EMPTY
                    && cell.status() != Status.TEXT
                    && table.columns().get(cell.column()).holdsFigures());
  }

  /** The columns of figures of a table; of a form, whose titles name projects, only its unit. */
  private static List<String> heads(int number, Table table) {
    String begin = number + " | " + table.where().page() + " | ";
    if (table.isForm() || !table.money()) {
      return List.of(begin + " | " + table.printedUnit() + " |  | ");
    }
    List<String> heads = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.holdsFigures()) {
        heads.add(
            begin
                + String.join(
                    " | ",
                    table.title(),
                    table.printedUnit(),
                    Integer.toString(column.list()),
                    column.header()));
      }
    }
    return heads;
  }
}
