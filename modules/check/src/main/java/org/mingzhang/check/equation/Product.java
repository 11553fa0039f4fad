package org.mingzhang.check.equation;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.finding.Report.CellRef;

/**
 * {@code left = quantity × price}.
 *
 * @param quantity where the quantity stands; it is no amount of money
 * @param times the quantity
 * @param fen quantity times price as printed
 * @param tolerance how far the true product may lie from it, by the decimals of the price
 */
public record Product(
    Observation left,
    Observation price,
    CellRef quantity,
    BigDecimal times,
    long fen,
    long tolerance,
    Firmness firmness)
    implements Equation {

  @Override
  public Rule rule() {
    return Rule.PRODUCT;
  }

  @Override
  public List<Observation> observations() {
    return List.of(left, price);
  }

  @Override
  public Outcome outcome() {
    if (!left.counts() || !price.counts()) {
      return Outcome.OPEN;
    }
    Difference difference = difference();
    return difference.exact()
        ? Outcome.EXACT
        : difference.rounding() ? Outcome.ROUNDING : Outcome.VIOLATED;
  }

  @Override
  public Difference difference() {
    return new Difference(left.fen() - fen, left.half() + tolerance);
  }
}
