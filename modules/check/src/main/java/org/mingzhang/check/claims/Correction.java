package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.claims.Blame.Explanation;
import org.mingzhang.check.claims.Blame.Guilty;
import org.mingzhang.check.claims.Ways.Way;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/** Puts into words what is wrong with a figure of a statement and what should stand there. */
final class Correction {

  /** The defect of a claim that is wrong. */
  Defect of(Guilty guilty, Series series) {
    Claim claim = guilty.part().claim().orElseThrow();
    Cause cause = cause(guilty);
    String expected = expected(guilty);
    boolean table = guilty.way().isPresent() && contradicted(guilty.part(), series);
    boolean cut = cause == Cause.CUT;
    return Defect.of(
            claim,
            cut ? "figure-cut" : rule(guilty.part().role(), table),
            cut ? Severity.WARNING : Severity.ERROR,
            expected,
            what(guilty.part().role(), table, cause),
            new Proof(proof(guilty, expected), false))
        .because(cause);
  }

  /** The defect of a change that is told in the wrong direction, and its rate with it. */
  Defect turned(Guilty change, Guilty rate, Series series) {
    Claim by = change.part().claim().orElseThrow();
    Claim percent = rate.part().claim().orElseThrow();
    List<Proof> proof =
        series.amounts(Role.NOW).stream()
            .limit(1)
            .flatMap(
                now ->
                    Stream.of(
                        new Proof(share(by, percent, now, by.direction(), " ≠ "), false),
                        new Proof(share(by, percent, now, -by.direction(), " = "), true)))
            .toList();
    return new Defect(
        by,
        rule(Role.CHANGE, false),
        Severity.ERROR,
        expected(change),
        what(Role.CHANGE, false, Cause.DIRECTION),
        proof,
        List.of(),
        List.of(other(rate)),
        Cause.DIRECTION);
  }

  private static String share(Claim by, Claim percent, Known now, int direction, String equals) {
    return by.printed()
        + " ÷ ("
        + now.told()
        + (direction < 0 ? " + " : " − ")
        + by.printed()
        + ")"
        + equals
        + word(Role.RATE, direction)
        + percent.printed();
  }

  /** A figure that is wrong, or a change and its rate that are both told the wrong way. */
  Defect oneOrTurned(Guilty first, List<Guilty> others, Explanation turned) {
    List<Guilty> both = turned.guilty();
    Defect.Other way =
        new Defect.Other(both.get(0).part(), expected(both.get(0)), List.of(other(both.get(1))));
    Defect one = oneOf(first, others);
    return one.or(Stream.concat(one.others().stream(), Stream.of(way)).toList());
  }

  /** Several figures of which one is wrong, and nobody can tell which. */
  Defect oneOf(Guilty first, List<Guilty> others) {
    boolean table = others.stream().anyMatch(other -> other.part().claim().isEmpty());
    String expected = expected(first);
    return Defect.of(
            first.part().claim().orElseThrow(),
            rule(first.part().role(), table),
            Severity.ERROR,
            expected,
            table
                ? new Message(
                    "文中与表中金额不合，其一有误", "the text and the table do not fit, one of them is wrong")
                : new Message(
                    "金额、增减额、增减率不合，其一有误",
                    "the amount, its change and its rate do not fit, one of them is wrong"),
            new Proof(proof(first, expected), false))
        .or(others.stream().map(this::other).toList());
  }

  Defect.Other other(Guilty guilty) {
    return new Defect.Other(guilty.part(), expected(guilty));
  }

  private static boolean contradicted(Part part, Series series) {
    return series.of(part.role()).stream()
        .anyMatch(
            other -> other.claim().isEmpty() && other.known().stream().allMatch(Known::table));
  }

  private static String rule(Role role, boolean table) {
    return switch (role) {
      case NOW, BEFORE -> table ? "text-contradicts-table" : "amount-does-not-follow";
      case CHANGE -> "change-does-not-follow";
      case RATE -> "rate-does-not-follow";
    };
  }

  private static Message what(Role role, boolean table, Cause cause) {
    return switch (role) {
      case NOW, BEFORE ->
          table
              ? cause.in("文中金额与表中不符", "the text contradicts the table")
              : cause.in("金额与增减额、增减率不符", "the amount does not fit its change and rate");
      case CHANGE -> cause.in("增减额与所比金额之差不符", "the change is not the difference of the amounts");
      case RATE -> cause.in("增减率与金额不符", "the rate does not follow from the amounts");
    };
  }

  private static String proof(Guilty guilty, String expected) {
    Claim claim = guilty.part().claim().orElseThrow();
    Role role = guilty.part().role();
    boolean turned = expected.startsWith(word(role, -claim.direction()));
    String printed = (turned ? word(role, claim.direction()) : "") + claim.printed();
    if (guilty.way().isEmpty()) {
      return printed;
    }
    String equation = guilty.way().get().equation();
    boolean plain = guilty.way().get().plain();
    return plain
        ? equation + " ≠ 文中 " + printed
        : equation + " = " + (expected.isEmpty() ? "?" : expected) + " ≠ " + printed;
  }

  /** What should stand there; empty if the other figures do not tell. */
  static String expected(Guilty guilty) {
    Part part = guilty.part();
    if (guilty.slip().cause() == Cause.DIRECTION) {
      Claim claim = part.claim().orElseThrow();
      return word(part.role(), -claim.direction()) + claim.printed();
    }
    if (guilty.way().isEmpty()) {
      return "";
    }
    Way way = guilty.way().get();
    if (part.claim().isEmpty()) {
      return Writing.cell(part.known().get(0), fen(way.range().value()));
    }
    Claim claim = part.claim().get();
    BigDecimal right = way.range().value();
    String amount =
        part.role() == Role.RATE
            ? Writing.percent(claim, meant(guilty).orElse(right))
            : meant(guilty)
                .map(number -> Writing.number(claim, number))
                .orElseGet(() -> Writing.amount(claim, absolute(way), guilty.slip().cause()));
    boolean directed = part.role() == Role.RATE || part.role() == Role.CHANGE;
    boolean turned = right.signum() != 0 && right.signum() != claim.direction();
    return directed && turned ? word(part.role(), right.signum()) + amount : amount;
  }

  private static String word(Role role, int direction) {
    return role == Role.RATE ? (direction < 0 ? "下降" : "增长") : direction < 0 ? "减少" : "增加";
  }

  private static Range absolute(Way way) {
    return way.range().value().signum() < 0 ? way.range().negated() : way.range();
  }

  /** The very number that a slip was made of. */
  private static Optional<BigDecimal> meant(Guilty guilty) {
    return guilty.slip().cause() == Cause.UNIT
        ? Optional.empty()
        : guilty
            .slip()
            .meant()
            .map(Range::value)
            .filter(number -> number.signum() != 0 || guilty.part().role() == Role.RATE)
            .filter(number -> isNear(guilty, number))
            .map(number -> like(guilty, number));
  }

  /** Whether a rate that a slip was made of is the one that the amounts give, but for rounding. */
  private static boolean isNear(Guilty guilty, BigDecimal number) {
    if (guilty.part().role() != Role.RATE || guilty.way().isEmpty()) {
      return true;
    }
    BigDecimal given = guilty.way().get().range().value().abs();
    return number.abs().subtract(given).abs().compareTo(lastDecimal(guilty)) <= 0;
  }

  private static BigDecimal lastDecimal(Guilty guilty) {
    int decimals = guilty.part().claim().flatMap(Claim::figure).map(f -> f.decimals()).orElse(0);
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /** The slip, unless it leads elsewhere than the amounts do. */
  private static Cause cause(Guilty guilty) {
    boolean near = guilty.slip().meant().map(m -> isNear(guilty, m.value())).orElse(true);
    return near ? guilty.slip().cause() : Cause.NONE;
  }

  /** A number with no more zeros behind the point than the wrong one. */
  private static BigDecimal like(Guilty guilty, BigDecimal number) {
    int decimals = guilty.part().claim().flatMap(Claim::figure).map(f -> f.decimals()).orElse(0);
    int needed = Math.max(decimals, number.stripTrailingZeros().scale());
    return number.scale() > needed ? number.setScale(needed, RoundingMode.UNNECESSARY) : number;
  }

  private static long fen(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP).longValue();
  }
}
