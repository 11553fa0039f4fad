package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.check.claims.Blame.Explanation;
import org.mingzhang.check.claims.Blame.Guilty;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/**
 * Amounts, changes and rates of one statement fit each other and the tables; where they do not, the
 * figures that explain it are told.
 */
final class SeriesCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Statements statements;
  private final Suspicion suspicion;
  private final Neighbours neighbours;
  private final Correction correction = new Correction();
  private final Set<Claim> heard = new HashSet<>();

  SeriesCheck(Statements statements, Suspicion suspicion, Neighbours neighbours) {
    this.statements = statements;
    this.suspicion = suspicion;
    this.neighbours = neighbours;
  }

  /** Whether a claim was heard with the change and the rate beside it. */
  boolean heard(Claim claim) {
    return heard.contains(claim);
  }

  /** What is wrong in the statement of a change or rate; each statement is told once. */
  List<Defect> check(Claim claim) {
    boolean understood = claim.tied() || claim.untied().equals("subject");
    if (!understood || heard.contains(claim)) {
      return List.of();
    }
    Series series = statements.series(claim);
    for (Part part : series.parts()) {
      part.claim().ifPresent(heard::add);
    }
    boolean plain = (series.named() || isPlain(series)) && !isOfWhole(series);
    if (!plain || series.tooMany()) {
      return List.of();
    }
    List<Defect> defects = new ArrayList<>();
    Series checked = onZero(series, defects);
    if (!checked.holds()) {
      Series meant = meant(checked);
      if (!meant.holds() && !neighbours.areOfAnother(meant, claim)) {
        defects.addAll(told(meant));
      }
    }
    return defects;
  }

  /**
   * What the changes of a part of an amount speak of: of the whole instead, where they fit it
   * alone; and of the whole of what was carried over, which is hardly ever compared.
   */
  private Series meant(Series series) {
    Optional<Series> whole = statements.ofWhole(series);
    boolean telling =
        isCarriedPart(series)
            || (!series.of(Role.CHANGE).isEmpty() && !series.of(Role.RATE).isEmpty());
    boolean ofWhole =
        telling && whole.filter(one -> isCarriedPart(series) || one.holds()).isPresent();
    return ofWhole ? whole.get() : series;
  }

  private static boolean isCarriedPart(Series series) {
    return series.claims(Role.NOW).stream().anyMatch(SeriesCheck::isCarriedPart);
  }

  /** Of something that is not understood only one amount and what it changed by speak together. */
  private static boolean isPlain(Series series) {
    return series.of(Role.NOW).size() == 1
        && series.of(Role.CHANGE).size() <= 1
        && series.of(Role.RATE).size() <= 1;
  }

  /** 其中结转10万元，较上年增加20万元: more than a part is has been added to its whole. */
  private static boolean isOfWhole(Series series) {
    for (Part now : series.of(Role.NOW)) {
      boolean part = now.claim().map(SeriesCheck::isCarriedPart).orElse(false);
      for (Part change : series.of(Role.CHANGE)) {
        BigDecimal left = now.said().minus(change.said()).value();
        if (part && left.signum() < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCarriedPart(Claim claim) {
    return claim.relation() == Relation.PART_OF
        && claim.concept().get(Dimension.FLOW).equals("opening");
  }

  /** A rate on a base of zero is told as such and not heard any further. */
  private static Series onZero(Series series, List<Defect> defects) {
    List<Part> rates = series.of(Role.RATE);
    if (rates.isEmpty()) {
      return series;
    }
    Series rest = series.without(rates);
    Series sound = rest.holds() ? rest : rest.without(contradicted(rest));
    Optional<Ways.Way> base = Ways.closest(Role.BEFORE, sound);
    boolean zero = base.isPresent() && base.get().range().value().signum() == 0;
    boolean reckoned =
        series.of(Role.BEFORE).isEmpty() && !rates.stream().allMatch(SeriesCheck::isOfNew);
    if (!zero || reckoned || !sound.holds()) {
      return series;
    }
    Optional<Ways.Way> now = Ways.closest(Role.NOW, sound);
    boolean nothing = now.isEmpty() || now.get().range().value().signum() == 0;
    for (Part part : rates) {
      Claim rate = part.claim().orElseThrow();
      if (!nothing || !rate.figure().orElseThrow().isZero()) {
        defects.add(
            Defect.of(
                rate,
                "rate-on-zero",
                Severity.WARNING,
                "",
                new Message("基数为0，增减率无意义", "the base is 0: there is no rate"),
                new Proof(base.get().equation() + (base.get().plain() ? "" : " = 0"), true)));
      }
    }
    return rest;
  }

  /** Whether it is a rate as sentences print it of what there was nothing of before. */
  private static boolean isOfNew(Part rate) {
    BigDecimal said = rate.said().value();
    return said.signum() == 0 || said.compareTo(HUNDRED) == 0;
  }

  /** This year's amounts of the sentence that are not what tables print. */
  private static List<Part> contradicted(Series series) {
    List<Part> now = series.of(Role.NOW);
    List<Known> printed =
        now.stream()
            .filter(part -> part.claim().isEmpty())
            .flatMap(part -> part.known().stream())
            .toList();
    return printed.isEmpty()
        ? List.of()
        : now.stream()
            .filter(part -> part.claim().isPresent())
            .filter(part -> printed.stream().noneMatch(part.known().get(0)::meets))
            .toList();
  }

  private List<Defect> told(Series series) {
    List<Explanation> best = Blame.of(series, suspicion);
    boolean firm = best.stream().allMatch(one -> isFirm(series, one));
    boolean slip = best.size() == 1 && best.get(0).isSlip();
    if (best.isEmpty()
        || !(firm || OneBreath.of(series).filter(one -> one.tells(slip)).isPresent())) {
      return List.of();
    }
    List<Guilty> common =
        best.get(0).guilty().stream()
            .filter(one -> best.stream().allMatch(other -> other.blames(one.part())))
            .toList();
    Optional<Guilty> root = common.stream().filter(one -> isRoot(series, one)).findFirst();
    if (root.isPresent()) {
      return List.of(withOthers(root.get(), best.get(0), series));
    }
    if (best.size() == 1 && best.get(0).isTurned()) {
      return List.of(correction.turned(common.get(0), common.get(1), series));
    }
    Optional<Explanation> turned = best.stream().filter(Explanation::isTurned).findFirst();
    if (turned.isPresent()) {
      return oneOrTurned(best, turned.get());
    }
    List<Defect> defects = new ArrayList<>();
    if (best.size() > 1) {
      List<Guilty> open = new ArrayList<>();
      for (Explanation one : best) {
        one.guilty().stream().filter(g -> !common.contains(g)).forEach(open::add);
      }
      alternatives(open.stream().distinct().toList()).ifPresent(defects::add);
    }
    common.stream()
        .filter(one -> one.part().claim().isPresent())
        .forEach(one -> defects.add(correction.of(one, series)));
    return defects;
  }

  /** Figures of which one is wrong, unless change and rate both are told the wrong way. */
  private List<Defect> oneOrTurned(List<Explanation> best, Explanation turned) {
    List<Guilty> single =
        best.stream()
            .filter(one -> !one.equals(turned))
            .flatMap(one -> one.guilty().stream())
            .distinct()
            .toList();
    Optional<Guilty> first = single.stream().filter(g -> g.part().claim().isPresent()).findFirst();
    return first.stream()
        .map(
            guilty ->
                correction.oneOrTurned(
                    guilty, single.stream().filter(g -> !g.equals(guilty)).toList(), turned))
        .toList();
  }

  private Defect withOthers(Guilty root, Explanation all, Series series) {
    List<Guilty> follow = all.guilty().stream().filter(one -> !one.equals(root)).toList();
    return correction.of(root, series).with(follow.stream().map(correction::other).toList());
  }

  private boolean isFirm(Series series, Explanation one) {
    for (Guilty guilty : one.guilty()) {
      Optional<Claim> claim = guilty.part().claim();
      boolean firm = claim.isEmpty() || claim.get().firm() || !series.named();
      boolean elsewhere =
          guilty.part().role() == Role.CHANGE
              && claim.isPresent()
              && series.named()
              && statements.possible(claim.get(), Part.change(claim.get()));
      if (!firm || elsewhere || isToldInDoubt(series, guilty)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an amount is only contradicted by changes of what may be something else. */
  private static boolean isToldInDoubt(Series series, Guilty guilty) {
    boolean amount = guilty.part().role() == Role.NOW || guilty.part().role() == Role.BEFORE;
    return series.named()
        && amount
        && Stream.of(Role.CHANGE, Role.RATE)
            .flatMap(role -> series.claims(role).stream())
            .noneMatch(Claim::firm);
  }

  /** Whether the statement reckons on with an amount that tables contradict. */
  private static boolean isRoot(Series series, Guilty one) {
    boolean amount = one.part().role() == Role.NOW || one.part().role() == Role.BEFORE;
    if (!amount || one.part().claim().isEmpty()) {
      return false;
    }
    List<Part> printed =
        series.of(one.part().role()).stream().filter(part -> part.claim().isEmpty()).toList();
    return !printed.isEmpty() && series.without(printed).holds();
  }

  private Optional<Defect> alternatives(List<Guilty> open) {
    Optional<Guilty> first = open.stream().filter(g -> g.part().claim().isPresent()).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Guilty> others = open.stream().filter(g -> !g.equals(first.get())).toList();
    return Optional.of(correction.oneOf(first.get(), others));
  }
}
