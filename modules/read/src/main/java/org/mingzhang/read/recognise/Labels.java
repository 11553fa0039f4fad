package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Grid;

/**
 * Gathers the codes and names of one row from its label columns. A code in several columns (类, 款,
 * 项) is joined; a code and a name in one cell are parted; a code takes the name that follows it.
 */
final class Labels {

  /** A code with or without brackets, and the name that may follow it. */
  private static final Pattern CODE_AND_NAME =
      Pattern.compile(
          "(?!20\\d\\d年)[\\[［]?([A-Z]{0,2}\\d[0-9A-Z]{2,23})[\\]］]?(?:[-—–_:：、.]*([^\\d,.].*))?");

  /** A class of a list with codes of two digits: 01-公共服务. */
  private static final Pattern SHORT_CODE_AND_NAME = Pattern.compile("(\\d{2})[-—–](\\D.*)");

  /** A class of purchases: A-货物. */
  private static final Pattern LETTER_AND_NAME = Pattern.compile("([A-Z])[-—–]?(\\p{IsHan}.*)");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private static final Pattern CODE_PART = Pattern.compile("\\[?[A-Z]?\\d{1,12}\\]?|[A-Z]");

  /** The heads of a code in several columns; they may stand in the row of a total too. */
  static final Set<String> PARTS = Set.of("类", "款", "项");

  private final List<Column> columns;
  private final List<Label> labels = new ArrayList<>();
  private final StringBuilder code = new StringBuilder();
  private int codeColumn = -1;
  private int depth = -1;
  private int group = -1;
  private double indent;
  private boolean indented;

  Labels(List<Column> columns) {
    this.columns = columns;
  }

  /** Adds the cell of the next label column. */
  void add(int column, Grid.Cell cell) {
    String text = Words.bare(cell.text());
    boolean codes = columns.get(column).role() == Role.CODE;
    if (codes && !continues(column)) {
      flush();
      group = column;
    }
    if (text.isEmpty()) {
      if (!codes && !code.isEmpty()) {
        labels.add(new Label(column, takeCode(), "", depth));
      }
      return;
    }
    if (!indented) {
      indent = cell.indent();
      indented = !codes;
    }
    if (codes && PARTS.contains(text)) {
      return;
    }
    if (codes && CODE_PART.matcher(text).matches()) {
      code.append(text);
      codeColumn = column;
      depth = isSplit(column) ? column - group : -1;
      return;
    }
    if (!codes && YEAR.matcher(text).matches()) {
      labels.add(new Label(column, takeCode(), text, depth));
      depth = -1;
      return;
    }
    Matcher matcher = CODE_AND_NAME.matcher(text);
    Matcher pair = SHORT_CODE_AND_NAME.matcher(text);
    if (code.isEmpty() && pair.matches()) {
      labels.add(new Label(column, pair.group(1), pair.group(2)));
      depth = -1;
      return;
    }
    Matcher letter = LETTER_AND_NAME.matcher(text);
    if (code.isEmpty() && letter.matches()) {
      labels.add(new Label(column, letter.group(1), letter.group(2)));
    } else if (code.isEmpty() && matcher.matches()) {
      String name = matcher.group(2);
      labels.add(new Label(column, matcher.group(1), name == null ? "" : name));
    } else {
      labels.add(new Label(column, takeCode(), text, depth));
    }
    depth = -1;
  }

  /** The labels, when all columns of the row have been added. */
  List<Label> done() {
    flush();
    return labels;
  }

  double indent() {
    return indent;
  }

  private void flush() {
    if (!code.isEmpty()) {
      labels.add(new Label(codeColumn, takeCode(), "", depth));
    }
    depth = -1;
  }

  private String takeCode() {
    String taken = code.toString().replace("[", "").replace("]", "");
    code.setLength(0);
    return taken;
  }

  /** Whether a column of codes goes on with the code of the column before it. */
  private boolean continues(int column) {
    if (group < 0 || column == 0 || columns.get(column - 1).role() != Role.CODE) {
      return false;
    }
    List<String> path = columns.get(column).path();
    List<String> before = columns.get(column - 1).path();
    if (path.equals(before)) {
      return true;
    }
    return !path.isEmpty()
        && path.size() == before.size()
        && PARTS.contains(path.get(path.size() - 1))
        && !path.get(path.size() - 1).equals("类")
        && PARTS.contains(before.get(before.size() - 1))
        && path.subList(0, path.size() - 1).equals(before.subList(0, before.size() - 1));
  }

  private boolean isSplit(int column) {
    return column > group
        || (column + 1 < columns.size()
            && columns.get(column + 1).role() == Role.CODE
            && continues(column + 1));
  }
}
