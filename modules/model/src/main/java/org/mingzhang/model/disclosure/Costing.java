package org.mingzhang.model.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.model.money.MoneyUnit;

/**
 * How a text says that an amount comes about (测算): products of factors, added up. A plain sum has
 * products of one factor.
 */
public record Costing(List<Product> summands) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Costing {
    summands = List.copyOf(summands);
  }

  /** Factors, one of which is money: 3人×12个月×2000元. */
  public record Product(List<Factor> factors) {

    public Product {
      factors = List.copyOf(factors);
    }

    /** What it comes to, in yuan. */
    public BigDecimal yuan() {
      return factors.stream().map(Factor::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    /** By how much it may be off because its price is rounded, in yuan. */
    BigDecimal slack() {
      BigDecimal slack = BigDecimal.ONE;
      for (Factor factor : factors) {
        slack = slack.multiply(factor.unit().isPresent() ? factor.half() : factor.value());
      }
      return slack;
    }
  }

  /**
   * A factor.
   *
   * @param printed with its unit, as printed and without blanks
   * @param number as printed
   * @param percent whether it is in per cent
   * @param unit of money; empty for what is counted
   */
  public record Factor(
      String printed, BigDecimal number, boolean percent, Optional<MoneyUnit> unit) {

    BigDecimal value() {
      BigDecimal bare = percent ? number.movePointLeft(2) : number;
      return bare.movePointRight(unit.map(MoneyUnit::power).orElse(0));
    }

    BigDecimal half() {
      return HALF.movePointLeft(Math.max(0, number.scale()))
          .movePointRight(unit.map(MoneyUnit::power).orElse(0));
    }

    /** Whether it is in whole yuan, so that hardly anything was rounded away. */
    boolean exact() {
      return unit.isEmpty() || (unit.get() == MoneyUnit.YUAN && number.scale() <= 0);
    }
  }

  /** What it comes to, in yuan. */
  public BigDecimal yuan() {
    return summands.stream().map(Product::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** By how much it may be off because the prices are rounded, in yuan. */
  public BigDecimal slack() {
    return summands.stream().map(Product::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether all prices are in whole yuan. */
  public boolean exact() {
    return summands.stream().flatMap(one -> one.factors().stream()).allMatch(Factor::exact);
  }

  /** As an equation writes it. */
  public String printed() {
    return summands.stream()
        .map(one -> one.factors().stream().map(Factor::printed).collect(Collectors.joining("×")))
        .collect(Collectors.joining(" + "));
  }
}
