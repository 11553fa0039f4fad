package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.check.tell.Names;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;

/** Checks all claims of a disclosure, and the rates of its tables, and tells what does not hold. */
public final class ClaimFindings {

  private final Disclosure disclosure;
  private final Algebra algebra;
  private final DefectFindings words;
  private final RateCells rates;
  private final Deadline deadline;
  private boolean unfinished;

  /**
   * Tells of one disclosure.
   *
   * @param deadline after which no more claims are looked at
   */
  public ClaimFindings(Disclosure disclosure, Algebra algebra, Ids ids, Deadline deadline) {
    this.disclosure = disclosure;
    this.deadline = deadline;
    this.algebra = algebra;
    Names names = new Names(disclosure);
    this.words = new DefectFindings(names, ids);
    this.rates = new RateCells(names, ids, deadline);
  }

  /**
   * What does not hold, in the order of the text.
   *
   * @param trust what the tables' own sums say of their amounts
   */
  public List<Finding> of(Observations observations, Trust trust) {
    List<Finding> findings = new ArrayList<>();
    try {
      findings.addAll(rates.of(observations, trust));
    } catch (OutOfTimeException e) {
      unfinished = true;
    }
    if (disclosure.claims().isEmpty()) {
      return findings;
    }
    List<Claim> said = disclosure.claims();
    List<Defect> defects = new ArrayList<>();
    try {
      List<Claim> printed = new TimedList<>(said, deadline);
      said = DroppedZeros.restored(printed, observations).orElse(said);
      List<Claim> claims = new TimedList<>(said, deadline);
      Amounts amounts = new Amounts(disclosure, claims, observations, trust, deadline);
      find(claims, amounts, defects);
      for (TableUnits.Wrong wrong : new TableUnits(claims, amounts).of(inOrder(defects, said))) {
        defects.removeAll(wrong.told());
        findings.add(words.of(wrong));
      }
      unfinished |= amounts.unfinished();
    } catch (OutOfTimeException e) {
      unfinished = true;
    }
    for (List<Defect> alike : alike(inOrder(defects, said))) {
      findings.addAll(words.of(alike));
    }
    return findings;
  }

  /** Whether some claims were not looked at, since the time was over. */
  public boolean unfinished() {
    return unfinished;
  }

  /** Finds what does not hold, as long as there is time. */
  private void find(List<Claim> claims, Amounts all, List<Defect> defects) {
    List<YearCheck.Left> years = new YearCheck(claims, all, disclosure.identity().year()).check();
    Set<Claim> dated = new HashSet<>();
    years.forEach(left -> dated.addAll(left.dated()));
    Amounts amounts = all.without(dated);
    Copies copies = new Copies(claims, amounts);
    Statements statements = new Statements(claims, amounts);
    AmountCheck amount = new AmountCheck(amounts, copies);
    Backing backing = new Backing(new Echoes(claims), new Sums(claims, algebra, deadline), amounts);
    Suspicion suspicion = new Suspicion(copies, backing);
    Neighbours neighbours = new Neighbours(claims);
    SeriesCheck series = new SeriesCheck(statements, suspicion, neighbours);
    ParityCheck parity = new ParityCheck(statements);
    OrderCheck order = new OrderCheck(statements);
    NoneCheck none = new NoneCheck(amounts);
    AllOfCheck allOf = new AllOfCheck(amounts);
    CostingCheck costing = new CostingCheck();
    BoundCheck bound = new BoundCheck(claims, statements, algebra);
    defects.addAll(new PartChanges(claims, amounts, statements).check());
    Set<Integer> mended = new HashSet<>();
    defects.addAll(new CountCheck(claims, deadline).check());
    years.forEach(left -> defects.add(left.defect()));
    dated.forEach(claim -> mended.add(claim.statement()));
    defects.forEach(defect -> mended.add(defect.claim().statement()));
    for (Claim claim : claims) {
      boolean way = Statements.isChange(claim) || Statements.isRate(claim);
      if (way && !mended.contains(claim.statement())) {
        defects.addAll(series.check(claim));
      }
    }
    Set<Claim> told = told(defects);
    told.addAll(dated);
    for (Claim claim : claims) {
      if (Amounts.isAmount(claim) && !told.contains(claim)) {
        amount.check(claim).ifPresent(defects::add);
      }
    }
    defects.addAll(new SumCheck(claims, amount, algebra, told(defects)).check());
    defects.addAll(new ChangeSums(claims, amounts, statements, algebra, told(defects)).check());
    defects.addAll(new ListedChanges(claims, amounts, statements, algebra, told(defects)).check());
    defects.addAll(new TwiceCheck(claims, amounts, told(defects), deadline).check());
    defects.addAll(new DirectionCheck(claims, told(defects), deadline).check());
    ShareCheck share = new ShareCheck(new Ratios(claims, amounts, told(defects)), neighbours);
    for (Claim claim : claims) {
      Optional<Defect> defect =
          switch (claim.relation()) {
            case PARITY -> parity.check(claim).or(() -> bound.check(claim));
            case SHARE, COMPLETION -> share.check(claim);
            case ORDER -> order.check(claim);
            case NONE -> none.check(claim);
            case ALL_OF -> allOf.check(claim);
            case COSTING -> costing.check(claim);
            case AMOUNT, PART_OF, CHANGE, RATE, YEAR, COUNT -> Optional.empty();
          };
      defect.ifPresent(defects::add);
    }
  }

  private static List<Defect> inOrder(List<Defect> defects, List<Claim> claims) {
    IdentityHashMap<Claim, Integer> order = new IdentityHashMap<>();
    for (Claim claim : claims) {
      order.put(claim, order.size());
    }
    List<Defect> sorted = new ArrayList<>(defects);
    sorted.sort(Comparator.comparingInt(defect -> order.getOrDefault(defect.claim(), -1)));
    return sorted;
  }

  /** All claims that a defect speaks of. */
  private static Set<Claim> told(List<Defect> defects) {
    Set<Claim> told = new HashSet<>();
    for (Defect defect : defects) {
      told.add(defect.claim());
      for (Defect.Other other : defect.others()) {
        other.part().claim().ifPresent(told::add);
        other.with().forEach(one -> one.part().claim().ifPresent(told::add));
      }
      defect.follows().forEach(other -> other.part().claim().ifPresent(told::add));
    }
    return told;
  }

  /** Defects that are one slip: a wrong figure that is repeated, or all figures that were cut. */
  private static Collection<List<Defect>> alike(List<Defect> defects) {
    Map<List<Object>, List<Defect>> alike = new LinkedHashMap<>();
    for (Defect defect : defects) {
      Claim claim = defect.claim();
      List<Object> key =
          defect.isCut()
              ? List.of(defect.rule())
              : List.of(
                  defect.rule(),
                  claim.concept(),
                  claim.printed(),
                  defect.expected(),
                  claim.costing());
      alike.computeIfAbsent(key, k -> new ArrayList<>()).add(defect);
    }
    return alike.values();
  }
}
