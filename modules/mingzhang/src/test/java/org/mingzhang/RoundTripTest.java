package org.mingzhang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.disclosure.Unclear;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.read.Limits;
import org.mingzhang.read.json.DisclosureData;
import org.mingzhang.report.json.DisclosureJson;

/** What is written as data is read back as it was, but for the paths that are added. */
final class RoundTripTest {

  private static final Source SOURCE = new Source("x.json", "", "json", 1, 0);

  @Property(tries = 150)
  void nothingIsLost(@ForAll("disclosures") Disclosure disclosure) throws IOException {
    StringWriter json = new StringWriter();
    DisclosureJson.write(disclosure, json);
    Disclosure read =
        DisclosureData.read(
            json.toString().getBytes(UTF_8), SOURCE, Limits.DEFAULT, title -> title);

    assertThat(WithoutPaths.of(read)).isEqualTo(disclosure);
    assertThat(read.tables()).allMatch(table -> table.where().path().startsWith("/tables/"));
  }

  @Provide
  Arbitrary<Disclosure> disclosures() {
    Arbitrary<Identity> identities =
        Combinators.combine(
                words(),
                words(),
                Arbitraries.of("", "2024"),
                Arbitraries.of(Identity.Kind.class),
                Arbitraries.of(Identity.Level.class),
                words())
            .as(
                (unit, code, year, kind, level, more) ->
                    new Identity(unit, code, year, kind, level, more, more, unit));
    Arbitrary<Unclear> unclear =
        Combinators.combine(places(), words(), words())
            .as((place, quote, why) -> new Unclear(place, quote, new Message(why, quote)));
    return Combinators.combine(
            identities,
            sections().list().ofMaxSize(3),
            tables().list().ofMaxSize(3),
            unclear.list().ofMaxSize(2))
        .as(
            (identity, sections, tables, notes) ->
                new Disclosure(SOURCE, identity, sections, tables, notes));
  }

  private static Arbitrary<String> words() {
    String[] characters = {
      "甲", "乙", "（", "”", "/", "\\", "\"", "a", "1", ".", ",", "-", "\u0001", "\u2028", "𠀀"
    };
    return Arbitraries.of(characters).list().ofMaxSize(6).map(list -> String.join("", list));
  }

  /** As printed in tables: without white space. */
  private static Arbitrary<String> solid() {
    return words().map(text -> text.replaceAll("[\u0001\u2028]", ""));
  }

  private static Arbitrary<Place> places() {
    Arbitrary<Double> sides = Arbitraries.integers().between(0, 100_000).map(n -> n / 100.0);
    Arbitrary<Place> onPages =
        Combinators.combine(Arbitraries.integers().between(1, 99), sides, sides, sides, sides)
            .as((page, x, y, w, h) -> Place.onPage(page, new Box(x, y, w, h)));
    Arbitrary<Place> inTexts =
        Combinators.combine(
                Arbitraries.integers().between(1, 9999), Arbitraries.integers().between(0, 80))
            .as(Place::inText);
    Arbitrary<Place> inSheets =
        words().map(name -> new Place(0, Optional.empty(), 0, 0, name + "表", "B7", ""));
    return Arbitraries.oneOf(onPages, inTexts, inSheets, Arbitraries.just(Place.NONE));
  }

  private static Arbitrary<Section> sections() {
    Arbitrary<Paragraph> paragraphs =
        Combinators.combine(words(), places(), places())
            .as(
                (text, first, second) -> {
                  List<LineStart> lines = new ArrayList<>(List.of(new LineStart(0, first)));
                  if (text.codePointCount(0, text.length()) > 1) {
                    lines.add(new LineStart(text.offsetByCodePoints(0, 1), second));
                  }
                  return new Paragraph("文" + text, moved(lines));
                });
    return Combinators.combine(
            words(),
            words(),
            Arbitraries.integers().between(0, 5),
            paragraphs.list().ofMaxSize(3),
            places())
        .as(Section::new);
  }

  private static List<LineStart> moved(List<LineStart> lines) {
    return lines.stream()
        .map(line -> new LineStart(line.index() == 0 ? 0 : line.index() + 1, line.where()))
        .toList();
  }

  private static Arbitrary<Table> tables() {
    Arbitrary<Column> columns =
        Combinators.combine(
                solid().list().ofMaxSize(3),
                Arbitraries.of(Column.Role.class),
                Arbitraries.integers().between(0, 2))
            .as((path, role, list) -> new Column(path, role, list, Concept.NONE));
    return columns
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            made ->
                Combinators.combine(
                        solid().map(title -> title + "表"),
                        Arbitraries.of("", "万元", "元"),
                        Arbitraries.of(MoneyUnit.class).optional(),
                        words(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        rows(made.size()).list().ofMaxSize(3),
                        places())
                    .as(
                        (title, printed, unit, name, blank, money, rows, where) ->
                            new Table(
                                title,
                                title,
                                printed,
                                printed.isEmpty() ? unit : MoneyUnit.of(printed),
                                name,
                                blank,
                                money,
                                made,
                                rows,
                                where)));
  }

  private static Arbitrary<Row> rows(int columns) {
    Arbitrary<Integer> column = Arbitraries.integers().between(0, columns - 1);
    Arbitrary<Label> labels =
        Combinators.combine(column, solid(), solid(), Arbitraries.integers().between(-1, 2))
            .as(Label::new);
    Arbitrary<Cell> cells =
        Combinators.combine(
                column,
                Arbitraries.of(Status.class),
                Arbitraries.of("1,234.50", "-0.5", "50%", "（3）"),
                places())
            .as(RoundTripTest::cell);
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            labels.list().ofMaxSize(3),
            Arbitraries.of(0.0, 1.5, 2.25),
            Arbitraries.integers().between(0, 4),
            places(),
            cells.list().ofMaxSize(4))
        .as(
            (list, label, indent, level, where, made) ->
                new Row(list, label, indent, level, where, made, Concept.NONE));
  }

  private static Cell cell(int column, Status status, String figure, Place where) {
    return switch (status) {
      case READ, INFERRED ->
          new Cell(
              column, figure, status, where, Figure.parse(figure), Optional.empty(), Concept.NONE);
      case UNREAD ->
          new Cell(
              column,
              figure,
              status,
              where,
              Figure.parse(figure),
              Optional.empty(),
              Concept.NONE,
              List.of(0));
      case EMPTY -> Cell.found(column, figure.length() > 3 ? "" : "无", status, where);
      case TEXT -> Cell.found(column, figure + "年", status, where);
    };
  }
}
