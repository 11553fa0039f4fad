package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Repair;

/** Checks all claims of a disclosure and tells what does not hold. */
public final class ClaimFindings {

  private final Disclosure disclosure;
  private final Algebra algebra;
  private final Ids ids;

  /** Tells of one disclosure. */
  public ClaimFindings(Disclosure disclosure, Algebra algebra, Ids ids) {
    this.disclosure = disclosure;
    this.algebra = algebra;
    this.ids = ids;
  }

  /**
   * What does not hold, in the order of the text.
   *
   * @param settled the amounts of cells that are known to be wrong, in fen
   */
  public List<Finding> of(Observations observations, Map<Observation, Long> settled) {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<Defect, List<Defect>> one : merged(defects(observations, settled)).entrySet()) {
      findings.add(finding(one.getKey(), one.getValue()));
    }
    return findings;
  }

  private List<Defect> defects(Observations observations, Map<Observation, Long> settled) {
    List<Claim> claims = disclosure.claims();
    Amounts amounts = new Amounts(disclosure, observations, settled);
    AmountCheck amount = new AmountCheck(amounts);
    Statements statements = new Statements(claims, amounts);
    RateCheck rate = new RateCheck(statements);
    ChangeCheck change = new ChangeCheck(statements);
    ShareCheck share = new ShareCheck(claims, amounts);
    NoneCheck none = new NoneCheck(amounts);
    AllOfCheck all = new AllOfCheck(amounts);
    YearCheck year = new YearCheck(claims, amounts, disclosure.identity().year());
    BoundCheck bound = new BoundCheck(claims, statements, algebra);
    List<Defect> defects = new ArrayList<>(new PartChanges(claims, amounts, rate).check());
    Set<Integer> mended = new HashSet<>();
    defects.forEach(defect -> mended.add(defect.claim().statement()));
    defects.addAll(new CountCheck(claims).check());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Optional<Defect> defect =
          switch (claim.relation()) {
            case AMOUNT, PART_OF -> amount.check(claim);
            case CHANGE -> change.check(claim);
            case PARITY -> change.check(claim).or(() -> bound.check(claim));
            case RATE -> mended.contains(claim.statement()) ? Optional.empty() : rate.check(claim);
            case SHARE, COMPLETION -> share.check(claim);
            case NONE -> none.check(claim);
            case YEAR -> year.check(i);
            case ALL_OF -> all.check(claim);
            case COUNT -> Optional.empty();
          };
      defect.ifPresent(defects::add);
    }
    defects.sort(Comparator.comparingInt(defect -> claims.indexOf(defect.claim())));
    return defects;
  }

  /** One amount printed wrong twice is one defect; the figures cut instead of rounded are one. */
  private static Map<Defect, List<Defect>> merged(List<Defect> defects) {
    Map<Defect, List<Defect>> merged = new LinkedHashMap<>();
    Map<List<Object>, Defect> first = new LinkedHashMap<>();
    for (Defect defect : defects) {
      boolean cut = defect.rule().equals("figure-cut");
      Concept concept = defect.claim().concept();
      List<Object> key =
          cut
              ? List.of(defect.rule())
              : List.of(defect.rule(), concept, defect.claim().printed(), defect.expected());
      Defect before = first.putIfAbsent(key, defect);
      if (before == null) {
        merged.put(defect, new ArrayList<>());
      } else {
        merged.computeIfAbsent(before, d -> new ArrayList<>()).add(defect);
      }
    }
    return merged;
  }

  private Finding finding(Defect defect, List<Defect> again) {
    Location where = location(defect.claim());
    List<Repair> own =
        defect.expected().isEmpty()
            ? List.of()
            : List.of(new Repair(where, defect.claim().printed(), defect.expected()));
    List<List<Repair>> alternatives = new ArrayList<>();
    if (!defect.others().isEmpty()) {
      alternatives.add(own);
      for (Defect.Other other : defect.others()) {
        Location at = location(other.claim());
        alternatives.add(List.of(new Repair(at, other.claim().printed(), other.expected())));
      }
    }
    Message message = message(where, defect);
    List<Consequence> consequences =
        again.stream()
            .map(
                d ->
                    new Consequence(
                        location(d.claim()), d.claim().printed(), d.expected(), d.what()))
            .toList();
    return new Finding(
        ids.of(defect.rule(), "", where),
        defect.rule(),
        defect.severity(),
        "",
        where,
        defect.claim().printed(),
        defect.expected(),
        message,
        defect.proof(),
        alternatives.isEmpty() ? own : List.of(),
        alternatives,
        Optional.empty(),
        consequences);
  }

  private static Message message(Location where, Defect defect) {
    String equation = defect.proof().isEmpty() ? "" : defect.proof().get(0).equation();
    String section = where.section().isEmpty() ? "" : "“" + where.section() + "”";
    return new Message(
        section + "：" + defect.what().zh() + "：" + equation,
        section + ": " + defect.what().en() + ": " + equation);
  }

  private Location location(Claim claim) {
    return new Location(
        disclosure.sectionOf(claim), "", "", "", "", "", disclosure.quote(claim), claim.where());
  }
}
