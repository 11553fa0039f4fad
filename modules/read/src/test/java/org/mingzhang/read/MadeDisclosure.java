package org.mingzhang.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A disclosure made by chance, as quantities: concepts with their amounts in units of 100 yuan, so
 * that they print exactly in yuan and in 万元. Its sums hold.
 */
final class MadeDisclosure {

  private static final Map<String, String> FUNCTIONS =
      names(
          "201",
          "一般公共服务支出",
          "20106",
          "财政事务",
          "2010601",
          "行政运行",
          "2010602",
          "一般行政管理事务",
          "20140",
          "信访事务",
          "2014001",
          "行政运行",
          "2014004",
          "信访业务",
          "208",
          "社会保障和就业支出",
          "20805",
          "行政事业单位养老支出",
          "2080505",
          "机关事业单位基本养老保险缴费支出",
          "2080506",
          "机关事业单位职业年金缴费支出",
          "210",
          "卫生健康支出",
          "21011",
          "行政事业单位医疗",
          "2101101",
          "行政单位医疗",
          "2101103",
          "公务员医疗补助",
          "221",
          "住房保障支出",
          "22102",
          "住房改革支出",
          "2210201",
          "住房公积金",
          "2210203",
          "购房补贴");

  private static final Map<String, String> ECONOMIC =
      names(
          "301",
          "工资福利支出",
          "30101",
          "基本工资",
          "30102",
          "津贴补贴",
          "30108",
          "机关事业单位基本养老保险缴费",
          "302",
          "商品和服务支出",
          "30201",
          "办公费",
          "30216",
          "培训费",
          "30217",
          "公务接待费");

  /** Function codes that have money, with their parents, in their order. */
  final Map<String, String> functions = new TreeMap<>();

  final Map<String, String> economic = ECONOMIC;
  final Map<String, Long> amounts = new LinkedHashMap<>();
  private final Random random;

  MadeDisclosure(long seed) {
    random = new Random(seed);
    long business = 0;
    for (String code : FUNCTIONS.keySet()) {
      if (code.length() == 7 && (random.nextInt(3) > 0 || functions.isEmpty())) {
        business += spend(code);
      }
    }
    long general = get("flow=expenditure;fund=general");
    long opening = some();
    add("flow=income;fund=general", general);
    add("flow=income;fund=own.business", business);
    add("flow=income;fund=all", general + business);
    add("flow=opening;fund=all", opening);
    add("flow=sources;fund=all", general + business + opening);
    add("flow=closing;fund=all", opening);
    add("flow=uses;fund=all", general + business + opening);
    byEconomicClass("basic.personnel", "301", "30101", "30102", "30108");
    byEconomicClass("basic.public", "302", "30201", "30216", "30217");
    for (String item : List.of("abroad", "vehicles.purchase", "vehicles.running", "reception")) {
      long amount = some();
      item("three-public." + item, amount);
      item("three-public", amount);
      if (item.startsWith("vehicles")) {
        item("three-public.vehicles", amount);
      }
    }
  }

  /** Money spent on one function: general funds by nature, and projects of business income. */
  private long spend(String code) {
    long personnel = some();
    long publicFunds = some();
    long project = some();
    long business = some();
    for (int length : new int[] {0, 3, 5, 7}) {
      String part = length == 0 ? "" : ";function=" + code.substring(0, length);
      if (length > 0) {
        functions.put(code.substring(0, length), FUNCTIONS.get(code.substring(0, length)));
      }
      String general = "flow=expenditure;fund=general";
      add(general + part, personnel + publicFunds + project);
      add(general + ";nature=basic" + part, personnel + publicFunds);
      add(general + ";nature=basic.personnel" + part, personnel);
      add(general + ";nature=basic.public" + part, publicFunds);
      add(general + ";nature=project" + part, project);
      String all = "flow=expenditure;fund=all";
      add(all + part, personnel + publicFunds + project + business);
      add(all + ";nature=basic" + part, personnel + publicFunds);
      add(all + ";nature=project" + part, project + business);
    }
    return business;
  }

  /** Splits the money of one nature into the classes of its class. */
  private void byEconomicClass(String nature, String whole, String... parts) {
    String concept = "flow=expenditure;fund=general;nature=" + nature;
    long left = get(concept);
    add(concept + ";economic=" + whole, left);
    add("flow=expenditure;fund=general;nature=basic;economic=" + whole, left);
    for (int i = 0; i < parts.length; i++) {
      long amount = i + 1 == parts.length ? left : left / (2 + random.nextInt(3));
      left -= amount;
      add(concept + ";economic=" + parts[i], amount);
      add("flow=expenditure;fund=general;nature=basic;economic=" + parts[i], amount);
    }
  }

  private void item(String item, long amount) {
    add("flow=expenditure;fund=general;item=" + item, amount);
  }

  private void add(String concept, long amount) {
    amounts.merge(concept, amount, Long::sum);
  }

  /** The amount of a concept without year and basis. */
  long get(String concept) {
    return amounts.getOrDefault(concept, 0L);
  }

  /** Amounts of three to ten digits in yuan. */
  private long some() {
    return 1 + random.nextInt((int) Math.pow(10, 1 + random.nextInt(7)));
  }

  private static Map<String, String> names(String... pairs) {
    Map<String, String> names = new LinkedHashMap<>();
    List<String> all = new ArrayList<>(List.of(pairs));
    for (int i = 0; i < all.size(); i += 2) {
      names.put(all.get(i), all.get(i + 1));
    }
    return names;
  }
}
