package org.mingzhang.read.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.Tsv;

/**
 * A made disclosure in a region's way of saying, with what each of its figures is, written by hand
 * ({@code narratives/*.tsv}): tables and sentences that agree with each other.
 *
 * <p>A line begins with what it holds: {@code unit}, {@code year} (and kind), {@code table} (title
 * and unit), {@code head}, {@code row} (code, name, figures), {@code section}, {@code say} (the id
 * of the form in the catalogue, the sentence), and below a sentence a {@code fig} for each of its
 * figures: as printed, relation (? where it may stay untied), concept, what it is against.
 */
public final class MadeNarrative {

  private static final int TEXT = 2;

  /** A figure and what it is, as a person reads the sentence. */
  public record Expected(
      String form, String printed, String relation, String concept, String against) {}

  private final String name;
  private final List<List<String>> lines;

  private MadeNarrative(String name, List<List<String>> lines) {
    this.name = name;
    this.lines = lines;
  }

  /** All of them. */
  public static List<MadeNarrative> all() {
    return Tsv.read(MadeNarrative.class, "narratives.tsv").stream()
        .map(row -> of(row.getOrDefault("name", "")))
        .toList();
  }

  private static MadeNarrative of(String name) {
    String file = "narratives/" + name + ".tsv";
    try (InputStream stream = MadeNarrative.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("missing: " + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new MadeNarrative(
          name, reader.lines().map(line -> List.of(line.split("\t", -1))).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(List<String> line, int index) {
    return index < line.size() ? line.get(index) : "";
  }

  private static boolean is(List<String> line, String kind) {
    return line.get(0).equals(kind);
  }

  private List<String> only(String kind) {
    return lines.stream().filter(line -> is(line, kind)).findFirst().orElseThrow();
  }

  /** The figures in the order of the text. */
  public List<Expected> figures() {
    List<Expected> figures = new ArrayList<>();
    String form = "";
    for (List<String> line : lines) {
      if (is(line, "say")) {
        form = line.get(1);
      } else if (is(line, "fig")) {
        figures.add(
            new Expected(form, line.get(1), field(line, 2), field(line, 3), field(line, 4)));
      }
    }
    return figures;
  }

  /** The year of the document. */
  String year() {
    return only("year").get(1);
  }

  /** The kind of the document. */
  String kind() {
    return only("year").get(2);
  }

  /**
   * The same with another figure printed in a sentence.
   *
   * @param figure its index in the text
   */
  public MadeNarrative with(int figure, String printed) {
    List<List<String>> changed = new ArrayList<>(lines);
    int left = figure;
    int sentence = 0;
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      List<String> line = lines.get(i);
      if (is(line, "say")) {
        sentence = i;
        from = 0;
      } else if (is(line, "fig")) {
        String text = lines.get(sentence).get(TEXT);
        boolean again = field(line, 2).equals("all-of");
        int at = again ? from - line.get(1).length() : text.indexOf(line.get(1), from);
        from = at + line.get(1).length();
        if (left-- == 0) {
          String wrong = text.substring(0, at) + printed + text.substring(from);
          changed.set(sentence, List.of("say", "", wrong));
        }
      }
    }
    return new MadeNarrative(name, changed);
  }

  /** As {@code mingzhang.disclosure/1}. */
  public String json() {
    List<String> sections = new ArrayList<>();
    List<String> tables = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (is(lines.get(i), "section")) {
        sections.add(section(i));
      } else if (is(lines.get(i), "table")) {
        tables.add(table(i));
      }
    }
    return """
        {"schema": "mingzhang.disclosure/1",
        "disclosure": {"unit": "%s", "year": "%s", "kind": "%s", "level": "department"},
        "sections": [%s],
        "tables": [%s]}
        """
        .formatted(
            only("unit").get(1),
            year(),
            kind(),
            String.join(",\n", sections),
            String.join(",\n", tables));
  }

  private String section(int at) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = at + 1; i < lines.size() && !is(lines.get(i), "section"); i++) {
      if (is(lines.get(i), "say")) {
        paragraphs.add(lines.get(i).get(TEXT));
      }
    }
    String heading = lines.get(at).get(1);
    int sign = heading.indexOf('、');
    return """
        {"number": "%s", "heading": "%s", "level": 0, "text": "%s"}"""
        .formatted(
            heading.substring(0, Math.max(0, sign)),
            heading.substring(sign + 1),
            String.join("\\n", paragraphs));
  }

  private String table(int at) {
    List<String> head = lines.get(at + 1);
    List<String> columns = new ArrayList<>();
    for (int i = 1; i < head.size(); i++) {
      columns.add(column(head.get(i), i == 1 ? "name" : "figure"));
    }
    List<String> rows = new ArrayList<>();
    for (int i = at + 2; i < lines.size() && is(lines.get(i), "row"); i++) {
      rows.add(row(lines.get(i), head.size() - 1));
    }
    return """
        {"title": "%s", "printedUnit": "%s", "columns": [%s, %s], "rows": [%s]}"""
        .formatted(
            lines.get(at).get(1),
            lines.get(at).get(2),
            column("科目编码", "code"),
            String.join(", ", columns),
            String.join(",\n", rows));
  }

  private static String column(String path, String role) {
    return """
        {"path": ["%s"], "role": "%s"}"""
        .formatted(path, role);
  }

  private static String row(List<String> line, int columns) {
    List<String> cells = new ArrayList<>();
    for (int column = 2; column <= columns; column++) {
      String printed = field(line, column + 1);
      cells.add(
          """
          {"column": %d, "printed": "%s", "status": "%s"}"""
              .formatted(column, printed, printed.isEmpty() ? "empty" : "read"));
    }
    return """
        {"code": "%s", "name": "%s", "cells": [%s]}"""
        .formatted(line.get(1), line.get(2), String.join(", ", cells));
  }

  @Override
  public String toString() {
    return name;
  }
}
