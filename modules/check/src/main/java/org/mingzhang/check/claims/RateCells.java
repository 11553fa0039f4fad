package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.check.tell.Names;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.time.Deadline;

/**
 * The rates of a table (增减%) follow from the two amounts in their rows. A column is only taken to
 * print them where most of its rows do, at least three; and where no sum holds the amounts, only a
 * slip that is known makes the rate the wrong one.
 */
final class RateCells {

  private static final String RULE = "rate-does-not-follow";
  private static final int LEAST = 3;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Names names;
  private final Ids ids;
  private final Deadline deadline;

  RateCells(Names names, Ids ids, Deadline deadline) {
    this.names = names;
    this.ids = ids;
    this.deadline = deadline;
  }

  /** A rate and the amounts beside it. */
  private record Rate(CellRef at, Cell cell, Observation now, Observation before) {

    private Figure figure() {
      return cell.figure().orElseThrow();
    }

    private BigDecimal unit() {
      return BigDecimal.ONE.movePointLeft(figure().decimals());
    }

    Range right() {
      return Range.ofFen(now.fen(), now.half())
          .growthOver(Range.ofFen(before.fen(), before.half()));
    }

    boolean holds(BigDecimal units) {
      return Range.around(figure().number(), unit().multiply(units)).meets(right());
    }

    BigDecimal expected() {
      return right().value().setScale(figure().decimals(), RoundingMode.HALF_UP);
    }

    Cause cause() {
      BigDecimal printed = figure().number();
      if (Range.around(printed.negate(), unit().multiply(HALF)).meets(right())) {
        return Cause.DIRECTION;
      }
      Range left = Range.around(HUNDRED.subtract(printed), unit().multiply(HALF));
      boolean ofNow =
          left.positive()
              && Range.around(printed, unit().multiply(HALF)).scaled(left).meets(right());
      return ofNow ? Cause.THIS_YEAR_AS_BASE : Handwriting.between(printed, expected());
    }
  }

  /**
   * The rates that do not follow.
   *
   * @param trust what the tables' own sums say of their amounts
   */
  List<Finding> of(Observations observations, Trust trust) {
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : observations.sheets()) {
      deadline.require();
      for (List<Rate> column : columns(sheet).values()) {
        List<Rate> wrong = column.stream().filter(rate -> !rate.holds(HALF)).toList();
        int right = column.size() - wrong.size();
        if (right >= LEAST && right > wrong.size()) {
          wrong.stream()
              .filter(rate -> isSettled(rate.now(), trust) && isSettled(rate.before(), trust))
              .filter(rate -> rate.cause() != Cause.NONE || isSure(rate, trust))
              .filter(rate -> !rate.holds(BigDecimal.ONE))
              .forEach(rate -> findings.add(finding(rate)));
        }
      }
    }
    return findings;
  }

  private static boolean isSettled(Observation amount, Trust trust) {
    return !trust.settled().containsKey(amount) && !trust.doubtful().contains(amount);
  }

  private static boolean isSure(Rate rate, Trust trust) {
    return trust.sure(rate.now()) && trust.sure(rate.before());
  }

  private Map<Integer, List<Rate>> columns(Sheet sheet) {
    Map<Integer, List<Rate>> columns = new HashMap<>();
    for (int r = 0; r < sheet.size(); r++) {
      List<Cell> cells = sheet.table().rows().get(r).cells();
      for (int c = 0; c < cells.size(); c++) {
        deadline.step();
        CellRef at = new CellRef(sheet.index(), r, c);
        rate(at, cells.get(c), sheet.row(r))
            .ifPresent(
                rate ->
                    columns
                        .computeIfAbsent(rate.cell().column(), k -> new ArrayList<>())
                        .add(rate));
      }
    }
    return columns;
  }

  private static Optional<Rate> rate(CellRef at, Cell cell, List<Observation> row) {
    Concept concept = cell.concept();
    String against = concept.get(Dimension.AGAINST);
    int sign = against.indexOf(':');
    boolean rate = concept.get(Dimension.MEASURE).equals("rate") && sign >= 0;
    if (!rate || cell.figure().isEmpty()) {
      return Optional.empty();
    }
    Concept present = concept.without(Dimension.MEASURE).without(Dimension.AGAINST);
    Concept past =
        present
            .with(Dimension.YEAR, against.substring(0, sign))
            .with(Dimension.BASIS, against.substring(sign + 1));
    Optional<Observation> now = only(row, present);
    Optional<Observation> before = only(row, past).filter(amount -> amount.fen() > 0);
    return now.isPresent() && before.isPresent()
        ? Optional.of(new Rate(at, cell, now.get(), before.get()))
        : Optional.empty();
  }

  /** The amount of a concept in a row; empty where several cells print one, and not alike. */
  private static Optional<Observation> only(List<Observation> row, Concept concept) {
    List<Observation> found =
        row.stream()
            .filter(one -> one.counts() && one.meaning().concept().equals(concept))
            .toList();
    boolean alike = found.stream().allMatch(one -> one.fen() == found.get(0).fen());
    return alike ? found.stream().findFirst() : Optional.empty();
  }

  private Finding finding(Rate rate) {
    Location where = names.location(rate.at());
    String printed = rate.cell().printed();
    String expected = rate.expected().toPlainString() + (printed.endsWith("%") ? "%" : "");
    String now = names.printed(rate.now().at());
    String before = names.printed(rate.before().at());
    Message what = rate.cause().in("增减率与金额不符", "the rate does not follow from the amounts");
    String equation =
        "(%s − %s) ÷ %s = %s ≠ %s"
            .formatted(now.isEmpty() ? "0" : now, before, before, expected, printed);
    Repair repair = new Repair(where, printed, expected);
    String row = where.rowCode().isEmpty() ? where.rowName() : where.rowCode();
    return new Finding(
        ids.of(RULE, "", where),
        RULE,
        Severity.ERROR,
        "",
        where,
        printed,
        expected,
        new Message(
            "“%s”%s行“%s”列：%s：%s".formatted(where.title(), row, where.column(), what.zh(), equation),
            "“%s”, row %s, column “%s”: %s: %s"
                .formatted(where.title(), row, where.column(), what.en(), equation)),
        List.of(new Proof(equation, false)),
        List.of(repair),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
