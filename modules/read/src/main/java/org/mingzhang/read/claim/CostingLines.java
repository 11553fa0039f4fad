package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Costing;
import org.mingzhang.model.disclosure.Costing.Factor;
import org.mingzhang.model.disclosure.Costing.Product;

/**
 * Reads the lines of a costing that numbers them or parts them by semicolons: one amount each.
 * Where one of them has none or several, or the words leave something out (等), none is read.
 */
final class CostingLines {

  private static final Pattern NUMBERED = Pattern.compile("(?<=^|[;。,元])([1-9])[、.:](?=\\D|\\d)");
  private static final Pattern PARTED = Pattern.compile(";");
  private static final Pattern END = Pattern.compile("[;。,)]*");

  private final Relations relations;
  private final ProductReader products;

  CostingLines(Relations relations, ProductReader products) {
    this.relations = relations;
    this.products = products;
  }

  /**
   * What a line comes to.
   *
   * @param product whether it is the result of a product
   */
  record Line(Token amount, boolean product) {}

  /** A line as it stands in a text, from an index. */
  record Item(int begin, String text) {}

  /** The lines of a text; one if it has no more. */
  static List<Item> split(String bare) {
    List<Integer> begins = new ArrayList<>();
    Matcher number = NUMBERED.matcher(bare);
    while (number.find()) {
      if (number.group(1).equals(Integer.toString(begins.size() + 1))) {
        begins.add(number.start());
      }
    }
    if (begins.size() < 2) {
      begins.clear();
      begins.add(0);
      Matcher part = PARTED.matcher(bare);
      while (part.find()) {
        begins.add(part.end());
      }
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : bare.length();
      if (end > begins.get(i)) {
        items.add(new Item(begins.get(i), bare.substring(begins.get(i), end)));
      }
    }
    return items;
  }

  /** What each line comes to; empty if that is not known of all, and for a single line. */
  List<Line> read(List<Item> items) {
    if (items.size() < 2) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (Item item : items) {
      boolean money = item.text().indexOf('元') >= 0;
      Optional<Line> line = money ? line(item.text()) : Optional.empty();
      if (line.isEmpty() || relations.get("costing-open").matcher(item.text()).find()) {
        return List.of();
      }
      lines.add(new Line(line.get().amount().moved(item.begin()), line.get().product()));
    }
    return lines;
  }

  private Optional<Line> line(String item) {
    List<Token> money =
        Token.in(item, relations).stream().filter(one -> one.kind() == Token.Kind.MONEY).toList();
    List<ProductReader.Equation> equations = products.in(item);
    if (equations.size() == 1) {
      ProductReader.Equation one = equations.get(0);
      boolean alone =
          money.stream().allMatch(m -> one.begin() <= m.begin() && m.end() <= one.end());
      Token result = one.results().get(one.results().size() - 1);
      return alone ? Optional.of(new Line(result, true)) : Optional.empty();
    }
    if (!equations.isEmpty() || money.size() != 1) {
      return Optional.empty();
    }
    boolean ends = END.matcher(item.substring(money.get(0).end())).matches();
    return ends ? Optional.of(new Line(money.get(0), false)) : Optional.empty();
  }

  /** The lines added up. */
  static Costing sum(List<Line> lines) {
    List<Product> summands = new ArrayList<>();
    for (Line line : lines) {
      Token amount = line.amount();
      String number = amount.figure().orElseThrow().number().toPlainString();
      String unit = amount.unit().orElseThrow().printed();
      summands.add(
          new Product(
              List.of(
                  new Factor(
                      number + unit,
                      amount.figure().orElseThrow().number(),
                      false,
                      amount.unit()))));
    }
    return new Costing(summands);
  }
}
