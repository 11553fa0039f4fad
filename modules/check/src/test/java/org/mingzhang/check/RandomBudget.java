package org.mingzhang.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A consistent disclosure made at random: amounts of items by fund and nature in fen, and five
 * tables that print them, each with its own way to print zeros, each figure rounded by itself.
 */
final class RandomBudget {

  private static final List<String> NATURES = List.of("basic.personnel", "basic.public", "project");

  private record Key(String fund, String code, String nature) {}

  private final Random random;
  private final boolean yuan;
  private final List<String> funds = new ArrayList<>();
  private final Map<String, Long> amounts = new TreeMap<>();
  private final List<Key> keys = new ArrayList<>();

  RandomBudget(long seed) {
    random = new Random(seed);
    yuan = random.nextInt(4) == 0;
    funds.add("general");
    if (random.nextBoolean()) {
      funds.add("government");
    }
    if (random.nextInt(3) == 0) {
      funds.add("own.business");
    }
    for (String code : codes()) {
      for (String fund : funds) {
        for (String nature : NATURES) {
          long fen = random.nextInt(3) == 0 ? 0 : 10_000 + (long) (random.nextDouble() * 1e9);
          add(fund, code, nature, fen);
        }
      }
    }
    for (String fund : funds) {
      add(fund, keys.get(0).code(), "project", 12_345_678);
    }
  }

  private void add(String fund, String code, String nature, long fen) {
    keys.add(new Key(fund, code, nature));
    amounts.merge(fund + "|" + code + "|" + nature, fen, Long::sum);
  }

  private List<String> codes() {
    List<String> codes = new ArrayList<>();
    int classes = 1 + random.nextInt(4);
    for (int c = 0; c < classes; c++) {
      String klass = String.valueOf(201 + 4 * c);
      for (int k = 0; k <= random.nextInt(2); k++) {
        String kuan = klass + "0" + (3 + k);
        for (int x = 0; x <= random.nextInt(3); x++) {
          codes.add(kuan + "0" + (1 + x));
        }
      }
    }
    return codes;
  }

  /** The tables of the disclosure in the language of {@link Written}. */
  String tables() {
    StringBuilder text = new StringBuilder();
    summary(text);
    expenditure(text, "expenditure", "all", fund -> true);
    appropriation(text);
    for (String fund : List.of("general", "government")) {
      if (funds.contains(fund)) {
        byNature(text, fund);
      }
    }
    return text.toString();
  }

  private void summary(StringBuilder text) {
    String zero = zero();
    head(text, "summary", "", "预算数");
    for (String fund : List.of("general", "government", "capital", "special", "own.business")) {
      line(text, fund, "flow=income;fund=" + fund, zero, sum(f -> f.equals(fund), "", n -> true));
    }
    long all = sum(f -> true, "", n -> true);
    line(text, "本年收入合计", "flow=income;fund=all", zero, all);
    line(text, "上年结转结余", "flow=opening;fund=all", zero, 0);
    line(text, "收入总计", "flow=sources;fund=all", zero, all);
    text.append(">\n | 预算数\n");
    for (int code = 201; code < 220; code++) {
      String klass = String.valueOf(code);
      line(
          text,
          "第" + klass,
          "flow=expenditure;fund=all;function=" + klass,
          zero,
          sum(f -> true, klass, n -> true));
    }
    line(text, "本年支出合计", "flow=expenditure;fund=all", zero, all);
    line(text, "年终结转结余", "flow=closing;fund=all", zero, 0);
    line(text, "支出总计", "flow=uses;fund=all", zero, all);
    text.append("\n");
  }

  private void expenditure(StringBuilder text, String id, String fund, Predicate<String> which) {
    String zero = zero();
    head(text, id, ";flow=expenditure;fund=" + fund, "合计 | 基本 nature=basic | 项目 nature=project");
    for (String code : printedCodes(which)) {
      line(
          text,
          code.isEmpty() ? "合计" : code,
          code.isEmpty() ? "" : "function=" + code,
          zero,
          sum(which, code, n -> true),
          sum(which, code, n -> n.startsWith("basic")),
          sum(which, code, n -> n.equals("project")));
    }
    text.append("\n");
  }

  private void byNature(StringBuilder text, String fund) {
    String zero = zero();
    Predicate<String> which = f -> f.equals(fund);
    head(
        text,
        fund,
        ";flow=expenditure;fund=" + fund,
        "合计 | 小计 nature=basic | 人员 nature=basic.personnel | 公用 nature=basic.public"
            + " | 项目 nature=project");
    for (String code : printedCodes(which)) {
      line(
          text,
          code.isEmpty() ? "合计" : code,
          code.isEmpty() ? "" : "function=" + code,
          zero,
          sum(which, code, n -> true),
          sum(which, code, n -> n.startsWith("basic")),
          sum(which, code, n -> n.equals("basic.personnel")),
          sum(which, code, n -> n.equals("basic.public")),
          sum(which, code, n -> n.equals("project")));
    }
    text.append("\n");
  }

  private void appropriation(StringBuilder text) {
    String zero = zero();
    Predicate<String> both = f -> !f.startsWith("own");
    head(
        text,
        "appropriation",
        ";flow=expenditure",
        "合计 fund=appropriation | 公共 fund=general | 基金 fund=government");
    for (String code : printedCodes(both)) {
      if (code.length() <= 3) {
        line(
            text,
            code.isEmpty() ? "本年支出" : code,
            code.isEmpty() ? "" : "function=" + code,
            zero,
            sum(both, code, n -> true),
            sum(f -> f.equals("general"), code, n -> true),
            sum(f -> f.equals("government"), code, n -> true));
      }
    }
    text.append("\n");
  }

  /** The codes of all levels that have money of these funds, the total first. */
  private Iterable<String> printedCodes(Predicate<String> which) {
    TreeSet<String> codes = new TreeSet<>();
    codes.add("");
    for (Key key : keys) {
      if (which.test(key.fund()) && sum(which, key.code(), n -> true) > 0) {
        codes.add(key.code().substring(0, 3));
        codes.add(key.code().substring(0, 5));
        codes.add(key.code());
      }
    }
    return codes;
  }

  private long sum(Predicate<String> fund, String code, Predicate<String> nature) {
    long sum = 0;
    for (Map.Entry<String, Long> amount : amounts.entrySet()) {
      String[] key = amount.getKey().split("\\|");
      if (fund.test(key[0]) && key[1].startsWith(code) && nature.test(key[2])) {
        sum += amount.getValue();
      }
    }
    return sum;
  }

  private void head(StringBuilder text, String id, String concept, String columns) {
    text.append("table ").append(id).append(yuan ? " 元 " : " 万元 ");
    text.append("year=2026;basis=budget").append(concept).append("\n | ");
    text.append(columns).append("\n");
  }

  private void line(StringBuilder text, String label, String concept, String zero, long... fen) {
    text.append(label).append(' ').append(concept);
    for (long amount : fen) {
      BigDecimal printed =
          BigDecimal.valueOf(amount, yuan ? 2 : 6).setScale(2, RoundingMode.HALF_UP);
      text.append(" | ").append(amount == 0 ? zero : printed.toPlainString());
    }
    text.append("\n");
  }

  private String zero() {
    return random.nextBoolean() ? "0.00" : "";
  }
}
