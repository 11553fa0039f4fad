package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingzhang.read.pdf.layout.Sheet.Writing;

/**
 * A table made by chance: codes or none, names that may wrap, amounts of 3 to 12 digits in every
 * dress, blank cells, heads of one or two levels; and how it is drawn.
 */
final class RandomTable {

  /** Which lines of a table are drawn, and how. */
  enum Lines {
    ALL,
    PIECES,
    SHORT,
    DOUBLED,
    OPEN_SIDES,
    OPEN_ALL,
    NO_ROW_LINES,
    NO_COLUMN_LINES,
    ROWS_AND_OUTER_BOX,
    THREE_LINES,
    NONE;

    boolean columns() {
      return compareTo(NO_COLUMN_LINES) < 0;
    }

    boolean rows() {
      return this != NO_ROW_LINES && this != THREE_LINES && this != NONE;
    }
  }

  private enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  private static final String[] NAMES = {
    "工资福利支出",
    "商品和服务支出",
    "办公费",
    "对个人和家庭的补助",
    "一般公共服务支出",
    "住房公积金",
    "机关事业单位基本养老保险缴费支出",
    "其他自然资源海洋气象等支出",
    "维修(护)费",
    "水费"
  };

  private final Random random;
  final Lines lines;
  private final double padding;
  private final double leading;
  private final Align align;
  final Writing writing;
  private final boolean codes;
  private final int figures;
  private final boolean twoLevels;
  private final List<double[]> columns = new ArrayList<>();
  private final List<List<List<String>>> body = new ArrayList<>();
  private final List<List<String>> expected = new ArrayList<>();

  RandomTable(long seed, Lines lines) {
    random = new Random(seed);
    this.lines = lines;
    padding = lines.columns() ? 1 + random.nextDouble() * 6 : 4 + random.nextDouble() * 6;
    leading = 4.5 + random.nextDouble() * 8;
    align = Align.values()[random.nextInt(3)];
    writing = Writing.values()[random.nextInt(Writing.values().length)];
    codes = random.nextBoolean();
    figures = 1 + random.nextInt(6);
    twoLevels = figures >= 3 && random.nextBoolean();
    makeBody();
    makeColumns();
  }

  private void makeBody() {
    int rows = 3 + random.nextInt(15);
    int wrapAt = random.nextBoolean() ? 30 : 8;
    for (int r = 0; r < rows; r++) {
      List<List<String>> row = new ArrayList<>();
      if (codes) {
        row.add(List.of(String.valueOf(2010100 + r)));
      }
      row.add(wrapped(NAMES[random.nextInt(NAMES.length)], wrapAt));
      int sure = random.nextInt(figures);
      for (int f = 0; f < figures; f++) {
        boolean blank = f != sure && random.nextInt(4) == 0;
        row.add(blank ? List.of() : List.of(amount()));
      }
      body.add(row);
    }
  }

  private static List<String> wrapped(String name, int at) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < name.length(); i += at) {
      lines.add(name.substring(i, Math.min(name.length(), i + at)));
    }
    return lines;
  }

  private String amount() {
    if (random.nextInt(8) == 0) {
      return "0.00";
    }
    int digits = 3 + random.nextInt(10);
    StringBuilder whole = new StringBuilder().append(1 + random.nextInt(9));
    while (whole.length() < digits - 2) {
      whole.append(random.nextInt(10));
    }
    String text = whole + "." + random.nextInt(10) + random.nextInt(10);
    if (random.nextBoolean()) {
      text = "%,d".formatted(Long.parseLong(whole.toString())) + text.substring(whole.length());
    }
    String[] dress = {"%s", "%s", "%s", "%s", "-%s", "−%s", "－%s", "△%s", "(%s)", "（%s）"};
    return dress[random.nextInt(dress.length)].formatted(text);
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    if (codes) {
      heads.add("科目编码");
    }
    heads.add("科目名称");
    String[] words = {"合计", "基本支出", "项目支出", "上年结转", "财政专户", "经营支出"};
    heads.addAll(List.of(words).subList(0, figures));
    return heads;
  }

  private void makeColumns() {
    double x = 50;
    List<String> heads = heads();
    for (int c = 0; c < heads.size(); c++) {
      double widest = Sheet.width(heads.get(c), Sheet.EM);
      for (List<List<String>> row : body) {
        for (String line : row.get(c)) {
          widest = Math.max(widest, Sheet.width(line, Sheet.EM));
        }
      }
      double next = x + widest + 2 * padding;
      columns.add(new double[] {x, next});
      x = next;
    }
  }

  /** The grid that a person sees: what a span covers is {@code <}. */
  List<List<String>> expected() {
    return expected;
  }

  /** The page with the table, under a title and a label. */
  Sheet drawn() {
    double left = columns.get(0)[0];
    double right = columns.get(columns.size() - 1)[1];
    Sheet sheet = new Sheet(right + 50, 2000, writing);
    sheet.centred(left, right, 60, "收支预算总表");
    sheet.text(left, 85, "部门：某某局");
    List<Double> ys = new ArrayList<>(List.of(100.0));
    drawHead(sheet, ys);
    int headRows = ys.size() - 1;
    for (List<List<String>> row : body) {
      drawRow(sheet, ys, row);
    }
    drawLines(sheet, ys, headRows);
    sheet.text(left, ys.get(ys.size() - 1) + 40, "注：本表无说明。");
    return sheet;
  }

  private void drawHead(Sheet sheet, List<Double> ys) {
    List<String> heads = heads();
    double height = Sheet.EM + leading;
    double top = ys.get(0);
    int first = heads.size() - figures + 1;
    int end = heads.size();
    if (!twoLevels) {
      ys.add(top + height);
      for (int c = 0; c < heads.size(); c++) {
        sheet.centred(columns.get(c)[0], columns.get(c)[1], baseline(top, height), heads.get(c));
      }
      expected.add(heads);
      return;
    }
    ys.add(top + height);
    ys.add(top + 2 * height);
    List<String> upper = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    for (int c = 0; c < end; c++) {
      boolean grouped = c >= first;
      double y = grouped ? baseline(top + height, height) : baseline(top, 2 * height);
      sheet.centred(columns.get(c)[0], columns.get(c)[1], y, heads.get(c));
      upper.add(grouped ? (c == first ? "本年支出" : "<") : heads.get(c));
      lower.add(grouped ? heads.get(c) : "<");
    }
    sheet.centred(columns.get(first)[0], columns.get(end - 1)[1], baseline(top, height), "本年支出");
    expected.add(upper);
    expected.add(lower);
  }

  private static double baseline(double top, double height) {
    return top + height / 2 + 0.36 * Sheet.EM;
  }

  private void drawRow(Sheet sheet, List<Double> ys, List<List<String>> row) {
    double top = ys.get(ys.size() - 1);
    int most = row.stream().mapToInt(List::size).max().orElse(1);
    double height = most * 1.2 * Sheet.EM + leading;
    List<String> texts = new ArrayList<>();
    sheet.newRow();
    for (int c = 0; c < row.size(); c++) {
      List<String> text = row.get(c);
      boolean figure = c >= row.size() - figures;
      for (int i = 0; i < text.size(); i++) {
        double middle = top + height / 2 + (i - (text.size() - 1) / 2.0) * 1.2 * Sheet.EM;
        write(sheet, c, figure ? align : Align.LEFT, middle + 0.36 * Sheet.EM, text.get(i));
      }
      texts.add(String.join("\n", text));
    }
    expected.add(texts);
    ys.add(top + height);
  }

  private void write(Sheet sheet, int column, Align at, double baseline, String text) {
    double left = columns.get(column)[0];
    double right = columns.get(column)[1];
    switch (at) {
      case LEFT -> sheet.text(left + padding, baseline, text);
      case CENTRE -> sheet.centred(left, right, baseline, text);
      case RIGHT -> sheet.right(right - padding, baseline, text);
    }
  }

  private void drawLines(Sheet sheet, List<Double> ys, int headRows) {
    int bottom = ys.size() - 1;
    double left = columns.get(0)[0];
    double right = columns.get(columns.size() - 1)[1];
    double groupLeft = columns.get(columns.size() - figures + (figures > 1 ? 1 : 0))[0];
    for (int i = 0; i <= bottom; i++) {
      boolean outer = i == 0 || i == bottom;
      boolean drawn =
          switch (lines) {
            case NONE -> false;
            case OPEN_ALL -> !outer;
            case NO_ROW_LINES, THREE_LINES -> outer || i <= headRows;
            default -> true;
          };
      boolean inHead = i > 0 && i < headRows;
      if (drawn) {
        List<Double> ticks = new ArrayList<>();
        columns.forEach(c -> ticks.add(c[0]));
        ticks.add(right);
        ticks.removeIf(x -> inHead && x < groupLeft);
        line(sheet, ticks, ys.get(i), true);
      }
    }
    for (int c = 0; c <= columns.size(); c++) {
      boolean outer = c == 0 || c == columns.size();
      boolean drawn =
          switch (lines) {
            case NONE, THREE_LINES, NO_COLUMN_LINES -> false;
            case OPEN_ALL, OPEN_SIDES -> !outer;
            case ROWS_AND_OUTER_BOX -> outer;
            default -> true;
          };
      double x = outer ? (c == 0 ? left : right) : columns.get(c)[0];
      boolean inGroup = headRows > 1 && !outer && x > groupLeft + 0.1;
      if (drawn) {
        line(sheet, inGroup ? ys.subList(1, ys.size()) : ys, x, false);
      }
    }
  }

  private void line(Sheet sheet, List<Double> ticks, double at, boolean across) {
    double gap = lines == Lines.SHORT ? 1.2 : 0;
    boolean pieces = lines == Lines.PIECES || lines == Lines.SHORT;
    double[] offsets = lines == Lines.DOUBLED ? new double[] {-0.7, 0.7} : new double[] {0};
    for (int i = 1; i < ticks.size(); i += pieces ? 1 : ticks.size() - 1) {
      double from = ticks.get(pieces ? i - 1 : 0) + gap;
      double to = ticks.get(pieces ? i : ticks.size() - 1) - gap;
      for (double offset : offsets) {
        if (across) {
          sheet.line(from, at + offset, to, at + offset);
        } else {
          sheet.line(at + offset, from, at + offset, to);
        }
      }
    }
  }
}
