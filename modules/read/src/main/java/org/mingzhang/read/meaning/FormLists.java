package org.mingzhang.read.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.lexicon.Words;

/**
 * What the lines of money in a form say of each other. Of two lists side by side only the one whose
 * total names the year is of the year, the other is of the whole project. Where 上年结转 stands beside
 * 财政拨款 and 其他资金 it is a part of the total like them, so they are money of the year; where it is
 * marked 其中 below one of them it is a part of that one.
 */
final class FormLists {

  private static final Pattern YEARLY = Pattern.compile("年度|当年|本年|20\\d\\d年");

  private final List<Row> rows;
  private final int list;
  private final List<Integer> lines = new ArrayList<>();

  private FormLists(List<Column> columns, List<Row> rows, int list) {
    this.rows = rows;
    this.list = list;
    for (int r = 0; r < rows.size(); r++) {
      Cell cell = rows.get(r).cells().get(0);
      boolean beside = columns.get(cell.column()).path().isEmpty();
      if (rows.get(r).list() == list && beside && cell.concept().has(Dimension.FUND)) {
        lines.add(r);
      }
    }
  }

  /** The rows of a form, the concepts of its lines of money settled. */
  static List<Row> settle(List<Column> columns, List<Row> understood) {
    List<Row> rows = new ArrayList<>(understood);
    int last = columns.stream().mapToInt(Column::list).max().orElse(0);
    List<FormLists> lists = new ArrayList<>();
    for (int list = 0; list <= last; list++) {
      lists.add(new FormLists(columns, rows, list));
    }
    boolean named = lists.stream().anyMatch(FormLists::isYearly);
    for (FormLists list : lists) {
      if (named ? !list.isYearly() : list.list < last) {
        list.ofWholeProject();
      }
      list.settleCarried();
    }
    return rows;
  }

  private boolean isYearly() {
    return lines.stream().anyMatch(r -> isTotal(r) && YEARLY.matcher(rows.get(r).name()).find());
  }

  private boolean isTotal(int r) {
    return concept(r).get(Dimension.FUND).equals("all") && !concept(r).has(Dimension.ORIGIN);
  }

  private void ofWholeProject() {
    lines.forEach(r -> set(r, concept(r).without(Dimension.YEAR)));
  }

  private void settleCarried() {
    boolean beside = false;
    for (int i = 0; i < lines.size(); i++) {
      Concept concept = concept(lines.get(i));
      if (!concept.get(Dimension.FUND).equals("all")
          || !concept.get(Dimension.ORIGIN).equals("carried")) {
        continue;
      }
      boolean part = Words.fold(rows.get(lines.get(i)).name()).startsWith("其中");
      if (part && i > 0 && !isTotal(lines.get(i - 1))) {
        String fund = concept(lines.get(i - 1)).get(Dimension.FUND);
        set(lines.get(i), concept.with(Dimension.FUND, fund));
      } else {
        beside = true;
      }
    }
    if (beside) {
      for (int r : lines) {
        if (!isTotal(r) && !concept(r).has(Dimension.ORIGIN)) {
          set(r, concept(r).with(Dimension.ORIGIN, "current"));
        }
      }
    }
  }

  private Concept concept(int r) {
    return rows.get(r).cells().get(0).concept();
  }

  private void set(int r, Concept concept) {
    Cell cell = rows.get(r).cells().get(0);
    rows.set(r, rows.get(r).withCells(List.of(cell.meaning(concept, cell.unit()))));
  }
}
