package org.mingzhang.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.read.Dress.Codes;
import org.mingzhang.read.Dress.Head;

/** Prints the tables of a made disclosure in one dress, and notes which concepts it printed. */
final class MadeTables {

  private final MadeDisclosure made;
  private final Dress dress;
  private final Set<String> concepts = new TreeSet<>();

  MadeTables(MadeDisclosure made, Dress dress) {
    this.made = made;
    this.dress = dress;
  }

  /** The concepts of all figures printed so far, without year and basis. */
  Set<String> concepts() {
    return concepts;
  }

  String document() {
    return "某某市某某局2026年部门预算公开\n--- page\n"
        + summary()
        + income()
        + byCode(
            "3",
            dress.one("部门支出总表", "支出总表", "部门支出总体情况表", "部门支出预算总表"),
            "flow=expenditure;fund=all",
            "function",
            made.functions,
            List.of(
                Head.of(dress.one("合计", "总计"), ""),
                Head.of(dress.synonym("flow=expenditure;nature=basic"), ";nature=basic"),
                Head.of(dress.synonym("flow=expenditure;nature=project"), ";nature=project")))
        + byCode(
            "5",
            dress.one("一般公共预算支出表", "一般公共预算财政拨款支出预算表", "一般公共预算支出情况表"),
            "flow=expenditure;fund=general",
            "function",
            made.functions,
            List.of(
                Head.of(dress.one("合计", "总计"), ""),
                new Head(
                    "基本支出",
                    ";nature=basic",
                    List.of(
                        Head.of(dress.one("小计", "合计"), ";nature=basic"),
                        personnel(),
                        publicFunds())),
                Head.of(dress.synonym("flow=expenditure;nature=project"), ";nature=project")))
        + byCode(
            "6",
            dress.one("一般公共预算基本支出表", "一般公共预算财政拨款基本支出预算表", "一般公共预算基本支出情况表"),
            "flow=expenditure;fund=general",
            "economic",
            made.economic,
            List.of(Head.of(dress.one("合计", "总计"), ";nature=basic"), personnel(), publicFunds()))
        + threePublic();
  }

  private Head personnel() {
    String word = dress.synonym("flow=expenditure;nature=basic.personnel");
    return Head.of(word, ";nature=basic.personnel");
  }

  private Head publicFunds() {
    String word = dress.synonym("flow=expenditure;nature=basic.public");
    return Head.of(word, ";nature=basic.public");
  }

  private String figure(String concept) {
    long amount = made.get(concept);
    if (amount != 0) {
      concepts.add(concept);
    }
    return dress.amount(amount);
  }

  private String summary() {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    String style = dress.one("一、", "1.", "1、", "（一）", "");
    left.add(dress.ordinal(0, style) + dress.synonym("flow=income;fund=general"));
    left.add(figure("flow=income;fund=general"));
    left.add(dress.ordinal(1, style) + dress.synonym("flow=income;fund=own.business"));
    left.add(figure("flow=income;fund=own.business"));
    left.addAll(List.of("本年收入合计", figure("flow=income;fund=all")));
    left.addAll(List.of(dress.one("上年结转", "上年结转结余"), figure("flow=opening;fund=all")));
    int i = 0;
    for (Map.Entry<String, String> function : made.functions.entrySet()) {
      if (function.getKey().length() == 3) {
        right.add(dress.ordinal(i++, style) + function.getValue());
        right.add(figure("flow=expenditure;fund=all;function=" + function.getKey()));
      }
    }
    right.addAll(List.of("本年支出合计", figure("flow=expenditure;fund=all")));
    right.addAll(List.of(dress.one("结转下年", "年终结转结余"), figure("flow=closing;fund=all")));
    List<List<String>> body = new ArrayList<>();
    for (int r = 0; r < Math.max(left.size(), right.size()); r += 2) {
      List<String> row = new ArrayList<>();
      for (List<String> side : List.of(left, right)) {
        row.add(r < side.size() ? dress.printed(side.get(r)) : "");
        row.add(r < side.size() ? side.get(r + 1) : "");
      }
      body.add(row);
    }
    body.add(
        List.of("收入总计", figure("flow=sources;fund=all"), "支出总计", figure("flow=uses;fund=all")));
    String figures = dress.one("预算数", "2026年预算数", "金额");
    List<List<String>> head =
        List.of(List.of("收入", "<", "支出", "<"), List.of("项目", figures, "项目", figures));
    return dress.table("1", dress.one("收支总表", "部门收支总表", "收支预算总表"), head, body);
  }

  private String income() {
    List<Head> heads =
        dress.shuffled(
            List.of(
                Head.of(dress.one("合计", "总计"), "flow=sources;fund=all"),
                Head.of(dress.one("上年结转", "上年结转结余"), "flow=opening;fund=all"),
                Head.of(dress.synonym("flow=income;fund=general"), "flow=income;fund=general"),
                Head.of(
                    dress.synonym("flow=income;fund=own.business"),
                    "flow=income;fund=own.business")));
    List<String> words = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    if (dress.random().nextBoolean()) {
      words.add(dress.one("科目名称", "单位名称"));
      figures.add("合计");
    }
    for (Head head : heads) {
      words.add(dress.printed(head.word()));
      figures.add(figure(head.concept()));
    }
    return dress.table(
        "2", dress.one("收入总表", "部门收入总表", "部门收入总体情况表"), List.of(words), List.of(figures));
  }

  private String threePublic() {
    String base = "flow=expenditure;fund=general;item=three-public";
    List<Head> vehicles =
        List.of(
            Head.of("小计", ".vehicles"),
            Head.of(dress.synonym("item=three-public.vehicles.purchase"), ".vehicles.purchase"),
            Head.of(dress.synonym("item=three-public.vehicles.running"), ".vehicles.running"));
    List<Head> heads =
        List.of(
            Head.of("合计", ""),
            Head.of(dress.synonym("item=three-public.abroad"), ".abroad"),
            new Head(dress.synonym("item=three-public.vehicles"), ".vehicles", vehicles),
            Head.of(dress.synonym("item=three-public.reception"), ".reception"));
    String title = dress.one("一般公共预算“三公”经费支出表", "一般公共预算三公经费预算表");
    List<Head> order = dress.shuffled(heads);
    if (dress.random().nextBoolean()) {
      List<List<String>> body = new ArrayList<>();
      for (Head head : heads) {
        body.add(List.of(dress.printed(head.word()), figure(base + head.concept())));
        for (Head below : head.below().isEmpty() ? head.below() : head.below().subList(1, 3)) {
          body.add(List.of("　" + below.word(), figure(base + below.concept())));
        }
      }
      return dress.table("7", title, List.of(List.of("项目", "2026年预算数")), body);
    }
    List<List<String>> head = heads(order, List.of());
    List<String> figures = new ArrayList<>();
    leaves(order).forEach(leaf -> figures.add(figure(base + leaf.concept())));
    return dress.table("7", title, head, List.of(figures));
  }

  private String byCode(
      String number,
      String title,
      String base,
      String key,
      Map<String, String> names,
      List<Head> columns) {
    Codes codes = dress.one(Codes.values());
    if (key.equals("economic") && (codes == Codes.LOWEST_PART || codes == Codes.THREE_COLUMNS)) {
      codes = Codes.JOINED;
    }
    List<Head> order = dress.shuffled(columns);
    List<List<String>> head = heads(order, labels(codes, key));
    List<List<String>> body = new ArrayList<>();
    names.forEach((code, name) -> body.add(row(order, base, ";" + key + "=" + code)));
    int r = 0;
    for (Map.Entry<String, String> entry : names.entrySet()) {
      body.get(r++).addAll(0, label(codes, entry.getKey(), entry.getValue()));
    }
    List<String> total = row(order, base, "");
    int width = head.get(0).size() - total.size();
    List<String> label = new ArrayList<>(Collections.nCopies(width, "<"));
    label.set(0, "合计");
    total.addAll(0, label);
    body.add(dress.random().nextBoolean() ? 0 : body.size(), total);
    return dress.table(number, title, head, body);
  }

  private List<String> row(List<Head> order, String base, String code) {
    List<String> row = new ArrayList<>();
    for (Head leaf : leaves(order)) {
      row.add(figure(base + leaf.concept() + code));
    }
    return row;
  }

  private static List<Head> leaves(List<Head> heads) {
    List<Head> leaves = new ArrayList<>();
    for (Head head : heads) {
      leaves.addAll(head.below().isEmpty() ? List.of(head) : head.below());
    }
    return leaves;
  }

  private List<String> labels(Codes codes, String key) {
    boolean function = key.equals("function");
    String whole = function ? "支出功能分类科目" : "部门预算支出经济分类科目";
    return switch (codes) {
      case JOINED -> List.of(dress.one("科目编码", "科目代码"), dress.one("科目名称", "科目"));
      case THREE_COLUMNS, LOWEST_PART -> List.of("科目编码", "<", "<", "科目名称");
      case DASH, BRACKETS, NAMES_ONLY -> List.of(whole);
    };
  }

  private List<String> label(Codes codes, String code, String name) {
    String printed = dress.printed(name);
    int level = (code.length() - 3) / 2;
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      boolean shown = codes == Codes.LOWEST_PART ? i == level : i <= level;
      int from = i == 0 ? 0 : 1 + 2 * i;
      parts.add(shown ? code.substring(from, 3 + 2 * i) : "");
    }
    return switch (codes) {
      case JOINED -> List.of(code, printed);
      case THREE_COLUMNS, LOWEST_PART -> List.of(parts.get(0), parts.get(1), parts.get(2), printed);
      case DASH -> List.of(code + "-" + printed);
      case BRACKETS -> List.of("[" + code + "]" + printed);
      case NAMES_ONLY -> List.of("　".repeat(level) + name);
    };
  }

  /** One or two rows of heads; labels and single columns span both. */
  private List<List<String>> heads(List<Head> order, List<String> labels) {
    List<String> upper = new ArrayList<>(labels);
    List<String> lower = new ArrayList<>(Collections.nCopies(labels.size(), "^"));
    boolean two = order.stream().anyMatch(head -> !head.below().isEmpty());
    if (labels.size() == 4) {
      two = true;
      lower = new ArrayList<>(List.of("类", "款", "项", "^"));
    }
    for (Head head : order) {
      upper.add(dress.printed(head.word()));
      lower.add(head.below().isEmpty() ? "^" : dress.printed(head.below().get(0).word()));
      for (int i = 1; i < head.below().size(); i++) {
        upper.add("<");
        lower.add(dress.printed(head.below().get(i).word()));
      }
    }
    return two ? List.of(upper, lower) : List.of(upper);
  }
}
