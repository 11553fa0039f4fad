package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * A figure with its unit, or words that stand for one, in a bare text.
 *
 * @param end index after its unit
 */
record Token(Kind kind, int begin, int end, Optional<Figure> figure, Optional<MoneyUnit> unit) {

  /** What a figure counts. */
  enum Kind {
    MONEY,
    PERCENT,
    COUNT,
    PARITY,
    ORDER,
    NONE,
    YEAR
  }

  /** An amount at an index whose unit stands elsewhere; empty if it is no figure. */
  static Optional<Token> money(String number, int begin, MoneyUnit unit) {
    return Figure.parse(number)
        .map(
            figure ->
                new Token(
                    Kind.MONEY,
                    begin,
                    begin + number.length(),
                    Optional.of(figure),
                    Optional.of(unit)));
  }

  /** The same further behind in a text. */
  Token moved(int by) {
    return new Token(kind, begin + by, end + by, figure, unit);
  }

  /** What stands before a figure in a list with it is shorter. */
  private static final int LONGEST_LIST = 100;

  /** The tokens of a text, from left to right. */
  static List<Token> in(String bare, Relations relations) {
    List<Token> tokens = new ArrayList<>();
    Matcher figure = relations.get("figure").matcher(bare);
    Matcher behind = relations.get("threshold").matcher(bare);
    while (figure.find()) {
      String money = figure.group("money");
      Kind kind =
          money != null || figure.group("zero") != null
              ? Kind.MONEY
              : figure.group("percent") != null ? Kind.PERCENT : Kind.COUNT;
      Optional<Figure> number = Figure.parse(figure.group("number"));
      boolean threshold = behind.region(figure.end(), bare.length()).lookingAt();
      if (number.isPresent() && !threshold) {
        Optional<MoneyUnit> unit =
            money != null
                ? MoneyUnit.of(money.equals("万") ? "万元" : money)
                : kind == Kind.MONEY ? Optional.of(MoneyUnit.YUAN) : Optional.empty();
        tokens.add(new Token(kind, figure.start(), figure.end(), number, unit));
      }
    }
    tokens.addAll(withoutUnit(tokens, bare, relations));
    addAll(tokens, Kind.PARITY, relations.get("parity").matcher(bare));
    addAll(tokens, Kind.ORDER, relations.get("order").matcher(bare));
    addAll(tokens, Kind.NONE, relations.get("none").matcher(bare));
    addAll(tokens, Kind.YEAR, relations.get("sentence-year").matcher(bare));
    tokens.sort(Comparator.comparingInt(Token::begin));
    return tokens;
  }

  /** The figures before one with a unit that share it: 各减少100.00、200.00万元. */
  private static List<Token> withoutUnit(List<Token> tokens, String bare, Relations relations) {
    List<Token> found = new ArrayList<>();
    Matcher list = relations.get("list-before").matcher(bare);
    for (Token token : tokens) {
      Token next = token;
      list.region(Math.max(0, next.begin() - LONGEST_LIST), next.begin());
      while (token.kind() != Kind.COUNT && list.find()) {
        Optional<Figure> number = Figure.parse(list.group("number"));
        if (number.isEmpty()) {
          break;
        }
        int begin = list.start("number");
        next = new Token(token.kind(), begin, list.end("number"), number, token.unit());
        found.add(next);
        list.region(Math.max(0, begin - LONGEST_LIST), begin);
      }
    }
    return found;
  }

  /** Figures of one kind that stand side by side; each other token by itself. */
  static List<List<Token>> runs(List<Token> tokens, String bare) {
    List<List<Token>> runs = new ArrayList<>();
    for (Token token : tokens) {
      List<Token> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      Token before = last.isEmpty() ? token : last.get(last.size() - 1);
      boolean figures = token.kind() == Kind.MONEY || token.kind() == Kind.PERCENT;
      boolean beside =
          !last.isEmpty()
              && figures
              && before.kind() == token.kind()
              && before.end() + 1 == token.begin()
              && "、,和与及".indexOf(bare.charAt(before.end())) >= 0;
      if (beside) {
        last.add(token);
      } else {
        runs.add(new ArrayList<>(List.of(token)));
      }
    }
    return runs;
  }

  private static void addAll(List<Token> tokens, Kind kind, Matcher matcher) {
    while (matcher.find()) {
      tokens.add(
          new Token(kind, matcher.start(), matcher.end(), Optional.empty(), Optional.empty()));
    }
  }
}
