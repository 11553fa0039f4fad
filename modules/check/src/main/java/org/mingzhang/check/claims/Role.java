package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.List;

/** What a figure of a statement says of an amount now and the amount before. */
enum Role {
  NOW,
  BEFORE,
  CHANGE,
  RATE;

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal NONE = BigDecimal.ZERO;

  /** What it asks of both, when the figure may stand for these numbers: fen, of a rate per cent. */
  List<Plane> asks(Range figure) {
    BigDecimal low = figure.low();
    BigDecimal high = figure.high();
    return switch (this) {
      case NOW -> List.of(new Plane(1, NONE, high), new Plane(-1, NONE, low.negate()));
      case BEFORE -> List.of(new Plane(0, ONE, high), new Plane(0, ONE.negate(), low.negate()));
      case CHANGE -> List.of(new Plane(1, ONE.negate(), high), new Plane(-1, ONE, low.negate()));
      case RATE ->
          List.of(new Plane(1, factor(high).negate(), NONE), new Plane(-1, factor(low), NONE));
    };
  }

  private static BigDecimal factor(BigDecimal percent) {
    return ONE.add(percent.movePointLeft(2));
  }
}
