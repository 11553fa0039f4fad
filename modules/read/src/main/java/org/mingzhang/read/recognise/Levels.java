package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.lexicon.Words;

/** Says how deep each row stands, as far as codes, ordinals or indentation show it. */
final class Levels {

  /** Names set in by less than this, in widths of a character, stand at the same depth. */
  private static final double STEP = 0.4;

  private Levels() {}

  static List<Row> set(List<Row> rows) {
    TreeSet<Integer> lengths = new TreeSet<>();
    List<Double> indents = new ArrayList<>();
    for (Row row : rows) {
      String code = firstCode(row);
      if (!code.isEmpty()) {
        lengths.add(code.length());
      }
      indents.add(row.indent());
    }
    boolean centred = isCentred(rows);
    indents.sort(null);
    List<Double> steps = new ArrayList<>();
    for (double indent : indents) {
      if (steps.isEmpty() || indent - steps.get(steps.size() - 1) > STEP) {
        steps.add(indent);
      }
    }
    List<Row> levelled = new ArrayList<>();
    for (Row row : rows) {
      levelled.add(
          new Row(
              row.list(),
              row.labels(),
              centred ? 0 : row.indent(),
              level(row, lengths, centred ? List.of() : steps),
              row.where(),
              row.cells(),
              row.concept()));
    }
    return levelled;
  }

  /** Whether names stand in the middle of their cells, so that indents say nothing of depth. */
  private static boolean isCentred(List<Row> rows) {
    double left = 0;
    double middle = 0;
    int pairs = 0;
    for (int i = 1; i < rows.size(); i++) {
      Row one = rows.get(i - 1);
      Row other = rows.get(i);
      int length = one.name().length();
      int otherLength = other.name().length();
      if (one.list() != other.list() || length == otherLength) {
        continue;
      }
      left += Math.abs(one.indent() - other.indent());
      middle += Math.abs(one.indent() + length / 2.0 - other.indent() - otherLength / 2.0);
      pairs++;
    }
    return pairs >= 2 && middle * 2 < left;
  }

  private static int level(Row row, java.util.NavigableSet<Integer> lengths, List<Double> steps) {
    String code = firstCode(row);
    if (!code.isEmpty()) {
      return lengths.headSet(code.length()).size();
    }
    int depth = Words.ordinalDepth(Words.ordinal(Words.fold(row.name())));
    if (depth >= 0) {
      return depth;
    }
    int level = 0;
    while (level + 1 < steps.size() && row.indent() >= steps.get(level + 1) - STEP / 2) {
      level++;
    }
    return level;
  }

  private static String firstCode(Row row) {
    return row.labels().stream().map(Label::code).filter(c -> !c.isEmpty()).findFirst().orElse("");
  }
}
