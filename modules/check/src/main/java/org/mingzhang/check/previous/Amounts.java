package org.mingzhang.check.previous;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.money.Interval;

/** The amounts that a document prints of one year and basis, by what they are. */
final class Amounts {

  private final String year;
  private final String basis;
  private final Map<Concept, List<Quoted>> printed = new LinkedHashMap<>();
  private final Map<Concept, List<Quoted>> now = new LinkedHashMap<>();

  private Amounts(String year, String basis) {
    this.year = year;
    this.basis = basis;
  }

  /** What tables print, and what sentences say that can mean one thing only. */
  static Map<Concept, List<Quoted>> of(Observations document, String year, String basis) {
    Amounts amounts = new Amounts(year, basis);
    amounts.gather(document);
    return amounts.printed;
  }

  /**
   * The amounts before a change, where the document says the change and not the amount: this year's
   * less the change.
   */
  static Map<Concept, List<Quoted>> implied(Observations document, String year, String basis) {
    Amounts amounts = new Amounts(year, basis);
    amounts.gather(document);
    Map<Concept, List<Quoted>> implied = new LinkedHashMap<>();
    for (Claim claim : document.disclosure().claims()) {
      if (claim.relation() == Relation.CHANGE
          && claim.direction() != 0
          && isFirm(claim)
          && amounts.isOfThatTime(claim.against())
          && !amounts.printed.containsKey(claim.against())) {
        amounts
            .before(claim)
            .ifPresent(
                one -> implied.computeIfAbsent(one.concept(), c -> new ArrayList<>()).add(one));
      }
    }
    return implied;
  }

  private void gather(Observations document) {
    for (Observation seen : document.all()) {
      Concept concept = seen.meaning().concept();
      if (seen.printed() && seen.scaled() && !concept.has(Dimension.MEASURE)) {
        add(new Quoted(concept, seen.fen(), seen.half(), Optional.of(seen), Optional.empty()));
      }
    }
    for (Claim claim : document.disclosure().claims()) {
      boolean amount = claim.relation() == Relation.AMOUNT || claim.relation() == Relation.PART_OF;
      if (amount && isFirm(claim)) {
        Interval interval = interval(claim);
        long half = (interval.high() - interval.low()) / 2;
        add(
            new Quoted(
                claim.concept(),
                interval.low() + half,
                half,
                Optional.empty(),
                Optional.of(claim)));
      }
    }
  }

  private void add(Quoted one) {
    Map<Concept, List<Quoted>> where = isOfThatTime(one.concept()) ? printed : now;
    where.computeIfAbsent(one.concept(), c -> new ArrayList<>()).add(one);
  }

  /** This year's amount less the change, if the document prints one such amount only. */
  private Optional<Quoted> before(Claim change) {
    Concept plain = change.concept().without(Dimension.MEASURE).without(Dimension.AGAINST);
    List<Quoted> amounts = now.getOrDefault(plain, List.of());
    if (amounts.isEmpty() || !amounts.stream().allMatch(amounts.get(0)::meets)) {
      return Optional.empty();
    }
    Interval interval = interval(change);
    long half = (interval.high() - interval.low()) / 2;
    long more = change.direction() * (interval.low() + half);
    Quoted amount = amounts.get(0);
    return Optional.of(
        new Quoted(
            change.against(),
            amount.fen() - more,
            amount.half() + half,
            Optional.empty(),
            Optional.of(change)));
  }

  private static boolean isFirm(Claim claim) {
    return claim.tied()
        && claim.firm()
        && claim.isMoney()
        && claim.readings().isEmpty()
        && claim.figure().orElseThrow().countable(claim.unit().orElseThrow());
  }

  private static Interval interval(Claim claim) {
    return claim
        .figure()
        .orElseThrow()
        .interval(claim.unit().orElseThrow(), claim.figure().orElseThrow().decimals());
  }

  private boolean isOfThatTime(Concept concept) {
    return concept.get(Dimension.YEAR).equals(year) && concept.get(Dimension.BASIS).equals(basis);
  }
}
