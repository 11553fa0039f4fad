package org.mingzhang.bench.quality.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Whether a slip may as well have been made in another figure of the same statement, so that nobody
 * can know more than that one or the other is wrong: a figure that neither a table nor another
 * sentence prints, and of which one slip more makes the statement hold. Made apart from the
 * checker.
 */
final class Rivals {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int TELLING = 3;

  private final Sources sources;
  private final List<Claim> claims;

  Rivals(Sources sources, List<Claim> claims) {
    this.sources = sources;
    this.claims = claims;
  }

  /** Whether there is one. */
  boolean exist(Mistake mistake) {
    List<Claim> wrong = replaced(claims, mistake.claim(), mistake.wrong());
    for (Claim other : claims) {
      if (other.statement() == mistake.claim().statement()
          && !other.span().equals(mistake.claim().span())
          && isFigure(other)
          && !isHeld(other)
          && slips(other).stream()
              .anyMatch(right -> holds(mistake, replaced(wrong, other, right)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(Claim claim) {
    return claim.relation() == Relation.RATE
        || claim.relation() == Relation.CHANGE
        || Sources.isAmount(claim);
  }

  /** Whether a table prints it, or a sentence of another statement the same figure. */
  private boolean isHeld(Claim claim) {
    Figure figure = claim.figure().orElseThrow();
    boolean echoed =
        figure.number().stripTrailingZeros().precision() >= TELLING
            && claims.stream()
                .anyMatch(
                    other ->
                        other.statement() != claim.statement()
                            && other.figure().equals(claim.figure())
                            && other.unit().equals(claim.unit()));
    return echoed || (Sources.isAmount(claim) && new Support(sources).isPrinted(claim));
  }

  private static List<Claim> replaced(List<Claim> claims, Claim old, Claim by) {
    return claims.stream().map(claim -> claim.span().equals(old.span()) ? by : claim).toList();
  }

  /** Whether all changes and rates of the statement hold. */
  private boolean holds(Mistake mistake, List<Claim> said) {
    Support support = new Support(sources.with(said));
    return said.stream()
        .filter(claim -> claim.statement() == mistake.claim().statement())
        .filter(claim -> claim.figure().isPresent() && claim.direction() != 0)
        .filter(c -> c.relation() == Relation.CHANGE || c.relation() == Relation.RATE)
        .allMatch(support::holds);
  }

  /** What a figure may have been before one slip. */
  private static List<Claim> slips(Claim claim) {
    List<Claim> slips = new ArrayList<>();
    BigDecimal number = claim.figure().orElseThrow().number();
    for (String one : digits(number.abs())) {
      slips.add(like(claim, new BigDecimal(one), claim.unit(), claim.direction()));
    }
    slips.add(like(claim, number.movePointLeft(1), claim.unit(), claim.direction()));
    slips.add(like(claim, number.movePointRight(1), claim.unit(), claim.direction()));
    slips.add(like(claim, number, claim.unit(), -claim.direction()));
    if (claim.relation() == Relation.RATE) {
      BigDecimal left = HUNDRED.subtract(number.multiply(BigDecimal.valueOf(claim.direction())));
      if (left.signum() > 0) {
        BigDecimal right =
            number.multiply(HUNDRED).divide(left, number.scale(), RoundingMode.HALF_UP);
        slips.add(like(claim, right, claim.unit(), claim.direction()));
      }
    } else {
      boolean yuan = claim.unit().filter(MoneyUnit.YUAN::equals).isPresent();
      Optional<MoneyUnit> other = Optional.of(yuan ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN);
      slips.add(like(claim, number, other, claim.direction()));
    }
    return slips;
  }

  /** All numbers that differ in one digit or in two neighbours exchanged. */
  private static List<String> digits(BigDecimal number) {
    String printed = number.toPlainString();
    List<String> near = new ArrayList<>();
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) != '.') {
        for (char c = '0'; c <= '9'; c++) {
          near.add(printed.substring(0, i) + c + printed.substring(i + 1));
        }
      }
      if (i + 1 < printed.length() && printed.charAt(i) != '.' && printed.charAt(i + 1) != '.') {
        String swapped = "" + printed.charAt(i + 1) + printed.charAt(i);
        near.add(printed.substring(0, i) + swapped + printed.substring(i + 2));
      }
    }
    near.removeIf(printed::equals);
    return near;
  }

  private static Claim like(
      Claim claim, BigDecimal number, Optional<MoneyUnit> unit, int direction) {
    String printed = number.toPlainString();
    return Mistake.like(claim, printed, Figure.parse(printed), unit, direction);
  }
}
