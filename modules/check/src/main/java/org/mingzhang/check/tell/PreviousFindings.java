package org.mingzhang.check.tell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.claims.Writing;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.previous.Comparison;
import org.mingzhang.check.previous.Quoted;
import org.mingzhang.check.previous.Series;
import org.mingzhang.check.previous.Series.Outcome;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.MoneyUnit;

/** Tells what came of holding a document against last year's. */
public final class PreviousFindings {

  private static final String DIFFERS = "last-year-differs";
  private static final String NOT_COMPARABLE = "not-comparable";
  private static final int MOST_PROOFS = 40;

  private final Names names;
  private final Names before;
  private final Style style;
  private final Comparison comparison;
  private final Ids ids;

  /**
   * Tells of one comparison.
   *
   * @param style how the checked document writes its figures
   */
  public PreviousFindings(
      Disclosure here, Disclosure there, Style style, Comparison comparison, Ids ids) {
    this.names = new Names(here);
    this.before = new Names(there);
    this.style = style;
    this.comparison = comparison;
    this.ids = ids;
  }

  /**
   * One finding for each place that contradicts last year's document and is not told already, and
   * one note of all that cannot be compared.
   *
   * @param told what was found in the document itself
   */
  public List<Finding> of(List<Finding> told) {
    Set<Place> known = new HashSet<>();
    for (Finding finding : told) {
      if (finding.severity() == Severity.ERROR) {
        known.add(finding.where().place());
        finding.repair().forEach(repair -> known.add(repair.where().place()));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Series series : comparison.series()) {
      if (series.outcome() == Outcome.DIFFERING) {
        String cluster = cluster(series.contradicting());
        for (Quoted place : series.contradicting()) {
          if (!known.contains(location(names, place).place())) {
            findings.add(differs(series, place, cluster));
          }
        }
      }
    }
    notComparable().ifPresent(findings::add);
    return findings;
  }

  /** What the places of one quantity share, since all of them have to change. */
  private String cluster(List<Quoted> places) {
    return places.size() > 1 ? ids.of("cluster", "", location(names, places.get(0))) : "";
  }

  private Finding differs(Series series, Quoted place, String cluster) {
    Quoted right = series.there().get(0);
    Location where = location(names, place);
    boolean implied = isChange(place);
    String printed = printed(names, place);
    String expected = implied ? "" : written(place, right.fen());
    boolean sure = !implied && comparison.count(Outcome.AGREEING) > 0;
    String quoted = quoted(right);
    Message message =
        implied
            ? new Message(
                "按所述增减额推算，" + time("zh") + "为" + amount(place) + "，而上年文件为" + quoted,
                "by the change said, the "
                    + time("en")
                    + " was "
                    + amount(place)
                    + ", but last year's document has "
                    + quoted)
            : new Message(
                time("zh") + "与上年文件不符：此处为" + printed + "，上年文件为" + quoted,
                "the "
                    + time("en")
                    + " differs from last year's document: here "
                    + printed
                    + ", there "
                    + quoted);
    return new Finding(
        ids.of(DIFFERS, "", where),
        DIFFERS,
        sure ? Severity.ERROR : Severity.WARNING,
        cluster,
        where,
        printed,
        expected,
        message,
        List.of(new Proof(quoted + " ≠ " + (implied ? amount(place) : printed), false)),
        expected.isEmpty() ? List.of() : List.of(new Repair(where, printed, expected)),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** Which figures are compared, such as 2023年预算数. */
  private String time(String language) {
    boolean budget = comparison.basis().equals("budget");
    return language.equals("zh")
        ? comparison.year() + "年" + (budget ? "预算数" : "决算数")
        : (budget ? "budget" : "final accounts") + " of " + comparison.year();
  }

  private Optional<Finding> notComparable() {
    List<Series> series =
        comparison.series().stream()
            .filter(one -> one.outcome() == Outcome.NOT_COMPARABLE)
            .toList();
    if (series.isEmpty()) {
      return Optional.empty();
    }
    Location where = location(names, series.get(0).here().get(0));
    Message message =
        comparison.scopeDiffers()
            ? new Message(
                "多数" + time("zh") + "与上年文件不同，单位范围或口径可能已调整，不可比（" + series.size() + " 项）",
                "most figures of the "
                    + time("en")
                    + " differ from last year's document: the units or rules may have changed; "
                    + series.size()
                    + " series are not comparable")
            : new Message(
                "科目有调整，" + time("zh") + "与上年文件不可比（" + series.size() + " 项）",
                "codes moved: "
                    + series.size()
                    + " series of the "
                    + time("en")
                    + " are not comparable with last year's document");
    return Optional.of(
        new Finding(
            ids.of(NOT_COMPARABLE, "", where),
            NOT_COMPARABLE,
            Severity.INFO,
            "",
            where,
            printed(names, series.get(0).here().get(0)),
            "",
            message,
            series.stream().limit(MOST_PROOFS).map(this::proof).toList(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of()));
  }

  private Proof proof(Series series) {
    Quoted place = series.here().get(0);
    String other = series.there().isEmpty() ? "（无）" : quoted(series.there().get(0));
    return new Proof(name(place) + " " + amount(place) + " ≠ " + other, false);
  }

  private String name(Quoted place) {
    return place
        .cell()
        .map(cell -> "“" + names.title(cell.at()) + "”" + names.rowName(cell.at()))
        .orElse("文中");
  }

  /** An amount of last year's document and where it stands. */
  private String quoted(Quoted place) {
    Location where = location(before, place);
    String page = where.place().page() > 0 ? "第" + where.place().page() + "页" : "";
    String title = where.title().isEmpty() ? where.section() : where.title();
    return amount(before, place) + "（" + page + "“" + title + "”）";
  }

  private String amount(Quoted place) {
    return amount(names, place);
  }

  private static String amount(Names names, Quoted place) {
    if (isChange(place) || place.cell().isEmpty()) {
      MoneyUnit unit = place.claim().flatMap(Claim::unit).orElse(MoneyUnit.WAN_YUAN);
      BigDecimal amount = BigDecimal.valueOf(place.fen(), unit.power() + 2).stripTrailingZeros();
      return amount.setScale(Math.max(0, amount.scale())).toPlainString() + unit.printed();
    }
    return printed(names, place)
        + names.unit(place.cell().get().at()).map(MoneyUnit::printed).orElse("");
  }

  private String written(Quoted place, long fen) {
    return place.cell().isPresent()
        ? style.write(place.cell().get(), fen)
        : Writing.amount(place.claim().orElseThrow(), fen);
  }

  private static String printed(Names names, Quoted place) {
    return place.cell().isPresent()
        ? names.printed(place.cell().get().at())
        : place.claim().orElseThrow().printed();
  }

  private static boolean isChange(Quoted place) {
    return place.claim().filter(claim -> claim.relation() == Relation.CHANGE).isPresent();
  }

  private static Location location(Names names, Quoted place) {
    return place.cell().isPresent()
        ? names.location(place.cell().get().at())
        : names.location(place.claim().orElseThrow());
  }
}
