package org.mingzhang.read.pdf.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a document as an independent extractor took them ({@code expected/} of the
 * corpus): by page, rows of parts, each part with a code, a name and its figures.
 */
final class SecondOpinion {

  /** A figure and where it stands: its part of the row and its field in that part. */
  record Figure(int part, int field, String value) {}

  /** A row that holds figures. */
  record Row(int table, List<Figure> figures, String label) {}

  private SecondOpinion() {}

  static TreeMap<Integer, List<Row>> of(Path file) throws IOException {
    Map<List<Integer>, Row> rows = new LinkedHashMap<>();
    TreeMap<Integer, List<Row>> pages = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      int page = Integer.parseInt(fields[0]);
      int table = Integer.parseInt(fields[1]);
      int part = Integer.parseInt(fields[3]);
      List<Integer> key = List.of(page, table, Integer.parseInt(fields[2]));
      Row row = rows.get(key);
      if (row == null) {
        row = new Row(table, new ArrayList<>(), PageFigures.bare(fields[4] + fields[5]));
        rows.put(key, row);
        pages.computeIfAbsent(page, p -> new ArrayList<>()).add(row);
      }
      for (int i = 6; i < fields.length; i++) {
        if (!fields[i].isBlank()) {
          row.figures().add(new Figure(part, i - 6, PageFigures.bare(fields[i])));
        }
      }
    }
    return pages;
  }
}
