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
    NONE,
    YEAR
  }

  /** The tokens of a text, from left to right. */
  static List<Token> in(String bare, Relations relations) {
    List<Token> tokens = new ArrayList<>();
    Matcher figure = relations.get("figure").matcher(bare);
    while (figure.find()) {
      String money = figure.group("money");
      Kind kind =
          money != null || figure.group("zero") != null
              ? Kind.MONEY
              : figure.group("percent") != null ? Kind.PERCENT : Kind.COUNT;
      Optional<Figure> number = Figure.parse(figure.group("number"));
      if (number.isPresent()) {
        Optional<MoneyUnit> unit =
            money != null
                ? MoneyUnit.of(money)
                : kind == Kind.MONEY ? Optional.of(MoneyUnit.YUAN) : Optional.empty();
        tokens.add(new Token(kind, figure.start(), figure.end(), number, unit));
      }
    }
    addAll(tokens, Kind.PARITY, relations.get("parity").matcher(bare));
    addAll(tokens, Kind.NONE, relations.get("none").matcher(bare));
    addAll(tokens, Kind.YEAR, relations.get("sentence-year").matcher(bare));
    tokens.sort(Comparator.comparingInt(Token::begin));
    return tokens;
  }

  private static void addAll(List<Token> tokens, Kind kind, Matcher matcher) {
    while (matcher.find()) {
      tokens.add(
          new Token(kind, matcher.start(), matcher.end(), Optional.empty(), Optional.empty()));
    }
  }
}
