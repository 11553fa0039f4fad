package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Costing;
import org.mingzhang.model.disclosure.Costing.Product;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Reads products with their printed result (3人×12个月×2000元=72000元), and only those whose factors are
 * plainly said.
 */
final class ProductReader {

  /** More digits are no costing. */
  private static final int MOST_DIGITS = 15;

  /** One year is mostly only meant. */
  private static final String YEAR = "年";

  /** So many characters before a product tell whether it begins there. */
  private static final int BEFORE = 8;

  private static final Pattern RESULT =
      Pattern.compile("=(?<number>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?<money>亿元|万元|千元|元)");

  private static final Pattern STOP = Pattern.compile("[;。]");

  private final Relations relations;
  private final FactorReader factors;

  ProductReader(Relations relations) {
    this.relations = relations;
    this.factors = new FactorReader(relations);
  }

  /**
   * A product and what it is said to come to.
   *
   * @param begin index of its first character
   * @param end index after its last result
   * @param firm whether nothing has to be meant beside what is said
   * @param torn whether a number of another cell may stand before its first factor
   * @param results one, or the same in several units
   */
  record Equation(
      int begin, int end, boolean firm, boolean torn, Costing costing, List<Token> results) {}

  /** The factors of a product, and the index behind them. */
  private record Chain(List<FactorReader.Seen> factors, int end) {

    Product product() {
      return new Product(factors.stream().map(FactorReader.Seen::factor).toList());
    }

    private String missing() {
      return FactorReader.missing(factors);
    }

    /** Whether the price is that of a year, and nothing is said of years. */
    boolean isYearly() {
      return missing().contains(YEAR);
    }

    boolean isPlain() {
      return factors.stream().filter(one -> one.factor().unit().isPresent()).count() == 1
          && factors.stream().allMatch(one -> one.factor().number().signum() > 0)
          && missing().replace(YEAR, "").length()
              <= factors.stream().filter(FactorReader.Seen::isBare).count()
          && product().yuan().precision() <= MOST_DIGITS;
    }
  }

  /** All products of a bare text. */
  List<Equation> in(String bare) {
    if (bare.indexOf('=') < 0) {
      return List.of();
    }
    List<Equation> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bare.length(); i++) {
      boolean digit = Character.isDigit(bare.charAt(i));
      boolean inside = i > 0 && Character.isDigit(bare.charAt(i - 1));
      if (i >= from && !inside && (digit || bare.startsWith("每", i) || bare.startsWith("单价", i))) {
        Optional<Equation> equation = at(bare, i);
        equation.ifPresent(found::add);
        from = equation.map(Equation::end).orElse(from);
      }
    }
    return found;
  }

  private Optional<Equation> at(String bare, int index) {
    String before = bare.substring(Math.max(0, index - BEFORE), index);
    if (!relations.get("costing-before").matcher(before).find()) {
      return Optional.empty();
    }
    List<Chain> chains = new ArrayList<>();
    int end = index;
    do {
      Optional<Chain> chain = chain(bare, chains.isEmpty() ? index : end + 1, chains.isEmpty());
      if (chain.isEmpty() || !chain.get().isPlain()) {
        return Optional.empty();
      }
      chains.add(chain.get());
      end = chain.get().end();
    } while (bare.startsWith("+", end));
    List<Token> results = results(bare, end);
    boolean product = chains.stream().anyMatch(chain -> chain.factors().size() > 1);
    if (!product || results.isEmpty()) {
      return Optional.empty();
    }
    int last = results.get(results.size() - 1).end();
    if (isDoubtful(bare, index, last)) {
      return Optional.empty();
    }
    int begin = chains.get(0).factors().get(0).begin();
    boolean torn =
        begin == index
            && index > 0
            && Character.isLetter(bare.charAt(index - 1))
            && isLong(bare, begin);
    Costing costing = new Costing(chains.stream().map(Chain::product).toList());
    boolean firm = chains.stream().noneMatch(Chain::isYearly);
    return Optional.of(new Equation(begin, last, firm, torn, costing, results));
  }

  private static boolean isLong(String bare, int index) {
    return index + 1 < bare.length() && Character.isDigit(bare.charAt(index + 1));
  }

  private Optional<Chain> chain(String bare, int index, boolean first) {
    List<FactorReader.Seen> seen = new ArrayList<>();
    int at = index;
    while (true) {
      Optional<FactorReader.Seen> factor = factors.at(bare, at);
      if (factor.isPresent() && first && seen.isEmpty()) {
        factor = begun(factor.get(), bare);
      }
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      seen.add(factor.get());
      at = factor.get().end();
      Matcher times = relations.get("costing-times").matcher(bare).region(at, bare.length());
      if (!times.lookingAt()) {
        return Optional.of(new Chain(seen, at));
      }
      at = times.end();
    }
  }

  /**
   * The first factor without the number of its item: 1.3人 is item 1 of 3 persons where an item may
   * begin; elsewhere, and for what can be divided, it is not known what is meant.
   */
  private Optional<FactorReader.Seen> begun(FactorReader.Seen factor, String bare) {
    int point = bare.indexOf('.', factor.begin());
    if (factor.factor().number().scale() <= 0) {
      return Optional.of(factor);
    }
    boolean whole = relations.get("costing-whole").matcher(factor.thing()).find();
    boolean start =
        relations
            .get("costing-start")
            .matcher(bare.substring(Math.max(0, factor.from() - BEFORE), factor.from()))
            .find();
    if (!start && !whole) {
      return Optional.of(factor);
    }
    return start
            && whole
            && Character.isDigit(bare.charAt(point + 1))
            && bare.charAt(point + 1) != '0'
        ? Optional.of(factor.from(point + 1, bare))
        : Optional.empty();
  }

  private List<Token> results(String bare, int index) {
    List<Token> results = new ArrayList<>();
    int at = index;
    Matcher result = RESULT.matcher(bare).region(at, bare.length());
    while (result.lookingAt()) {
      Optional<Figure> figure = Figure.parse(result.group("number"));
      Optional<MoneyUnit> unit = MoneyUnit.of(result.group("money"));
      if (figure.isEmpty() || unit.isEmpty() || !figure.get().countable(unit.get())) {
        return List.of();
      }
      at = result.end();
      results.add(new Token(Token.Kind.MONEY, result.start("number"), at, figure, unit));
      result = RESULT.matcher(bare).region(at, bare.length());
    }
    boolean ends = relations.get("costing-behind").matcher(bare.substring(at)).find();
    return ends && !bare.startsWith("=", at) ? results : List.of();
  }

  /** Whether the sentence says that the product is not all of it. */
  private boolean isDoubtful(String bare, int begin, int end) {
    Matcher stop = STOP.matcher(bare);
    int from = 0;
    int to = bare.length();
    while (stop.find()) {
      if (stop.end() <= begin) {
        from = stop.end();
      } else if (stop.start() >= end) {
        to = stop.start();
        break;
      }
    }
    return relations.get("costing-doubt").matcher(bare.substring(from, to)).find();
  }
}
