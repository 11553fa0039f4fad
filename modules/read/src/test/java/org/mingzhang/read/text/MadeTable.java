package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A table of the kind that disclosures print, made at random: heads of one to three levels, label
 * columns with codes, names or ordinals, figures with blanks between them, one list or two side by
 * side.
 */
final class MadeTable {

  /** A head over some columns. */
  record Head(String text, List<Head> parts) {
    static Head of(String text, Head... parts) {
      return new Head(text, List.of(parts));
    }

    int columns() {
      return parts.isEmpty() ? 1 : parts.stream().mapToInt(Head::columns).sum();
    }

    int levels() {
      return 1 + parts.stream().mapToInt(Head::levels).max().orElse(0);
    }
  }

  private final List<Head> heads;
  private final List<List<String>> rows;

  private MadeTable(List<Head> heads, List<List<String>> rows) {
    this.heads = heads;
    this.rows = rows;
  }

  List<Head> heads() {
    return heads;
  }

  /** Rows of the body, a blank cell is empty. */
  List<List<String>> rows() {
    return rows;
  }

  int columns() {
    return heads.stream().mapToInt(Head::columns).sum();
  }

  int levels() {
    return heads.stream().mapToInt(Head::levels).max().orElse(1);
  }

  /** The heads over each column, from the outermost in. */
  List<List<String>> paths() {
    List<List<String>> paths = new ArrayList<>();
    for (Head head : heads) {
      paths(head, List.of(), paths);
    }
    return paths;
  }

  private static void paths(Head head, List<String> above, List<List<String>> paths) {
    List<String> path = new ArrayList<>(above);
    path.add(head.text());
    if (head.parts().isEmpty()) {
      paths.add(path);
    }
    for (Head part : head.parts()) {
      paths(part, path, paths);
    }
  }

  @Override
  public String toString() {
    return paths() + "\n" + rows.stream().map(List::toString).collect(Collectors.joining("\n"));
  }

  /**
   * Makes a table.
   *
   * @param blanks how many of 100 figure cells are blank
   */
  static MadeTable random(Random random, int blanks) {
    return switch (random.nextInt(6)) {
      case 0 -> sideBySide(random, blanks);
      case 1 -> onOneRow(random);
      case 2 -> listed(random, blanks);
      default -> coded(random, blanks);
    };
  }

  /** Code, name and figures under heads of some levels. */
  static MadeTable coded(Random random, int blanks) {
    List<Head> heads = new ArrayList<>();
    boolean codes = random.nextBoolean();
    if (codes) {
      heads.add(Head.of("科目编码"));
    }
    heads.add(Head.of(codes ? "科目名称" : "项目名称"));
    heads.addAll(figureHeads(random));
    int labels = codes ? 2 : 1;
    int columns = heads.stream().mapToInt(Head::columns).sum();
    List<List<String>> rows = new ArrayList<>();
    int count = 2 + random.nextInt(14);
    int style = random.nextInt(3);
    for (int r = 0; r < count; r++) {
      List<String> row = new ArrayList<>();
      if (codes) {
        row.add(r == 0 ? "" : code(random, r));
      }
      row.add(r == 0 ? "合计" : name(random, r));
      while (row.size() < labels) {
        row.add("");
      }
      for (int c = labels; c < columns; c++) {
        boolean blank = r > 0 && c > labels && random.nextInt(100) < blanks;
        row.add(blank ? "" : figure(random, style));
      }
      rows.add(row);
    }
    return new MadeTable(heads, rows);
  }

  /** Units, projects and words between figures; some words that no lexicon knows. */
  static MadeTable listed(Random random, int blanks) {
    List<Head> heads = new ArrayList<>(List.of(Head.of("单位编码"), Head.of("单位名称"), Head.of("项目名称")));
    boolean purchases = random.nextBoolean();
    if (purchases) {
      heads.addAll(
          List.of(
              Head.of("采购品目"),
              Head.of("数量"),
              Head.of("计量单位"),
              Head.of("单价"),
              Head.of("采购金额", Head.of("合计"), Head.of("其中：面向中小企业"), Head.of("其中：面向小微企业"))));
    } else {
      heads.addAll(
          List.of(
              Head.of("项目类别"),
              Head.of("合计"),
              Head.of("本年拨款", Head.of("一般公共预算"), Head.of("政府性基金预算")),
              Head.of("财政拨款结转结余", Head.of("一般公共预算"), Head.of("政府性基金预算")),
              Head.of("单位资金"),
              Head.of("备注")));
    }
    int columns = heads.stream().mapToInt(Head::columns).sum();
    List<List<String>> rows = new ArrayList<>();
    int count = 1 + random.nextInt(9);
    for (int r = 0; r < count; r++) {
      List<String> row =
          new ArrayList<>(
              List.of("1130" + (10 + r % 3), "某某区数据中心" + (r % 3), name(random, r) + "项目"));
      if (purchases) {
        row.addAll(
            List.of(
                "其他运营服务",
                "" + (1 + random.nextInt(40)),
                random.nextBoolean() ? "台" : "",
                "" + (100 + random.nextInt(9000))));
      } else {
        row.add(random.nextBoolean() ? "常年性项目" : "一次性项目");
      }
      row.add(figure(random, 0));
      while (row.size() < columns - (purchases ? 0 : 1)) {
        row.add(random.nextInt(100) < blanks ? "" : figure(random, 0));
      }
      if (!purchases) {
        row.add(random.nextInt(3) == 0 ? "跨年度" : "");
      }
      rows.add(row);
    }
    return new MadeTable(heads, rows);
  }

  /** Two lists of label and amount, one longer than the other. */
  static MadeTable sideBySide(Random random, int blanks) {
    List<Head> heads =
        List.of(
            Head.of("收入", Head.of("项目"), Head.of("预算数")),
            Head.of("支出", Head.of("项目"), Head.of("预算数")));
    int left = 3 + random.nextInt(6);
    int right = left + random.nextInt(14);
    List<List<String>> rows = new ArrayList<>();
    String[] ordinals = {
      "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七",
      "十八", "十九", "二十", "廿一", "廿二"
    };
    for (int r = 0; r < right; r++) {
      List<String> row = new ArrayList<>();
      row.add(r < left ? ordinals[r] + "、" + INCOME[r % INCOME.length] : "");
      row.add(r < left && random.nextInt(100) >= blanks ? figure(random, 0) : "");
      row.add(ordinals[r] + "、" + CLASSES[r % CLASSES.length]);
      row.add(random.nextInt(100) >= blanks ? figure(random, 0) : "");
      rows.add(row);
    }
    rows.add(List.of("收入总计", figure(random, 0), "支出总计", figure(random, 0)));
    return new MadeTable(heads, rows);
  }

  /** One row without a label. */
  static MadeTable onOneRow(Random random) {
    List<Head> heads =
        List.of(
            Head.of("“三公”经费合计"),
            Head.of("因公出国（境）费"),
            Head.of("公务用车购置及运行费", Head.of("小计"), Head.of("公务用车购置费"), Head.of("公务用车运行费")),
            Head.of("公务接待费"));
    List<String> row = new ArrayList<>();
    for (int c = 0; c < 6; c++) {
      row.add(figure(random, 0));
    }
    return new MadeTable(heads, List.of(row));
  }

  private static final String[] INCOME = {
    "一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入", "财政专户管理资金收入", "事业收入", "上级补助收入", "其他收入"
  };

  private static final String[] CLASSES = {
    "一般公共服务支出",
    "外交支出",
    "国防支出",
    "公共安全支出",
    "教育支出",
    "科学技术支出",
    "社会保障和就业支出",
    "卫生健康支出",
    "节能环保支出",
    "城乡社区支出",
    "农林水支出",
    "交通运输支出",
    "住房保障支出"
  };

  private static final String[] NAMES = {
    "一般公共服务支出",
    "政府办公厅（室）及相关机构事务",
    "事业运行",
    "社会保障和就业支出",
    "行政事业单位养老支出",
    "卫生健康支出",
    "行政单位医疗",
    "住房公积金",
    "其他支出",
    "信息化建设",
    "房屋租赁"
  };

  private static List<Head> figureHeads(Random random) {
    Head funds = Head.of("财政拨款", Head.of("小计"), Head.of("一般公共预算"), Head.of("政府性基金预算"));
    Head basic = Head.of("基本支出", Head.of("小计"), Head.of("人员经费"), Head.of("公用经费"));
    Head income =
        Head.of(
            "本年收入",
            Head.of("小计"),
            Head.of("一般公共预算"),
            Head.of("政府性基金预算"),
            Head.of("财政专户管理资金"),
            Head.of("事业收入"));
    Head carried = Head.of("上年结转结余", Head.of("小计"), Head.of("一般公共预算"), Head.of("单位资金"));
    Head deep =
        Head.of(
            "财政拨款",
            Head.of("小计"),
            Head.of("一般公共预算", Head.of("小计"), Head.of("基本支出"), Head.of("项目支出")),
            Head.of("政府性基金预算", Head.of("小计"), Head.of("基本支出"), Head.of("项目支出")));
    List<Head> heads = new ArrayList<>(List.of(Head.of("合计")));
    switch (random.nextInt(7)) {
      case 0 -> heads.addAll(List.of(Head.of("基本支出"), Head.of("项目支出")));
      case 1 -> heads.addAll(List.of(basic, Head.of("项目支出")));
      case 2 -> heads.addAll(List.of(income, carried));
      case 3 -> heads.addAll(List.of(funds, Head.of("财政专户管理资金"), Head.of("单位资金")));
      case 4 -> heads.addAll(List.of(deep, Head.of("单位资金")));
      case 5 ->
          heads.addAll(
              List.of(
                  Head.of("基本支出"),
                  Head.of("项目支出"),
                  Head.of("事业单位经营支出"),
                  Head.of("上缴上级支出"),
                  Head.of("对附属单位补助支出")));
      default -> {
        heads.clear();
        heads.addAll(List.of(Head.of("2025年预算数"), Head.of("2026年预算数"), Head.of("增减额")));
      }
    }
    return heads;
  }

  private static String code(Random random, int row) {
    String[] codes = {
      "201", "20103", "2010350", "208", "20805", "2080505", "210", "21011", "2101101"
    };
    return row - 1 < codes.length ? codes[row - 1] : "22" + (10 + row) + "0" + random.nextInt(9);
  }

  private static String name(Random random, int row) {
    return NAMES[(row + random.nextInt(2)) % NAMES.length];
  }

  private static String figure(Random random, int style) {
    int whole =
        random.nextInt(5) == 0
            ? 0
            : random.nextInt(3) == 0 ? random.nextInt(90_000) : random.nextInt(900);
    int cents = random.nextInt(100);
    return switch (style) {
      case 0 -> String.format("%d.%02d", whole, cents);
      case 1 -> String.format("%,d.%02d", whole, cents);
      default -> whole == 0 ? "0" : String.format("%d.%d", whole, 1 + random.nextInt(9));
    };
  }
}
