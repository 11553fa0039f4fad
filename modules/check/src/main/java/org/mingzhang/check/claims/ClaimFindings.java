package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.check.tell.Names;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.finding.Severity;

/** Checks all claims of a disclosure and tells what does not hold. */
public final class ClaimFindings {

  private final Disclosure disclosure;
  private final Algebra algebra;
  private final Ids ids;
  private final Names names;

  /** Tells of one disclosure. */
  public ClaimFindings(Disclosure disclosure, Algebra algebra, Ids ids) {
    this.disclosure = disclosure;
    this.algebra = algebra;
    this.ids = ids;
    this.names = new Names(disclosure);
  }

  /**
   * What does not hold, in the order of the text.
   *
   * @param trust what the tables' own sums say of their amounts
   */
  public List<Finding> of(Observations observations, Trust trust) {
    List<Finding> findings = new ArrayList<>();
    Amounts amounts = new Amounts(disclosure, observations, trust);
    List<Defect> defects = defects(amounts);
    for (TableUnits.Wrong wrong : new TableUnits(disclosure.claims(), amounts).of(defects)) {
      defects.removeAll(wrong.told());
      findings.add(finding(wrong));
    }
    for (Map.Entry<Defect, List<Defect>> one : merged(defects).entrySet()) {
      findings.add(finding(one.getKey(), one.getValue()));
    }
    return findings;
  }

  private List<Defect> defects(Amounts all) {
    List<Claim> claims = disclosure.claims();
    List<YearCheck.Left> years = new YearCheck(claims, all, disclosure.identity().year()).check();
    Set<Claim> dated = new HashSet<>();
    years.forEach(left -> dated.addAll(left.dated()));
    Amounts amounts = all.without(dated);
    Copies copies = new Copies(claims, amounts);
    Statements statements = new Statements(claims, amounts);
    AmountCheck amount = new AmountCheck(amounts, copies);
    Suspicion suspicion = new Suspicion(copies, new Echoes(claims), new Sums(claims, algebra));
    SeriesCheck series = new SeriesCheck(statements, suspicion);
    ParityCheck parity = new ParityCheck(statements);
    OrderCheck order = new OrderCheck(statements);
    NoneCheck none = new NoneCheck(amounts);
    AllOfCheck allOf = new AllOfCheck(amounts);
    CostingCheck costing = new CostingCheck();
    BoundCheck bound = new BoundCheck(claims, statements, algebra);
    List<Defect> defects = new ArrayList<>(new PartChanges(claims, amounts, statements).check());
    Set<Integer> mended = new HashSet<>();
    defects.addAll(new CountCheck(claims).check());
    years.forEach(left -> defects.add(left.defect()));
    dated.forEach(claim -> mended.add(claim.statement()));
    defects.forEach(defect -> mended.add(defect.claim().statement()));
    for (Claim claim : claims) {
      boolean way = Statements.isChange(claim) || Statements.isRate(claim);
      if (way && !mended.contains(claim.statement())) {
        defects.addAll(series.check(claim));
      }
    }
    for (Claim claim : claims) {
      if (Amounts.isAmount(claim) && !told(defects).contains(claim)) {
        amount.check(claim).ifPresent(defects::add);
      }
    }
    defects.addAll(new SumCheck(claims, amount, algebra, told(defects)).check());
    ShareCheck share = new ShareCheck(new Ratios(claims, amounts, told(defects)));
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
    defects.sort(Comparator.comparingInt(defect -> claims.indexOf(defect.claim())));
    return defects;
  }

  /** All claims that a defect speaks of. */
  private static Set<Claim> told(List<Defect> defects) {
    Set<Claim> told = new HashSet<>();
    for (Defect defect : defects) {
      told.add(defect.claim());
      defect.others().forEach(other -> other.part().claim().ifPresent(told::add));
      defect.follows().forEach(other -> other.part().claim().ifPresent(told::add));
    }
    return told;
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
              : List.of(
                  defect.rule(),
                  concept,
                  defect.claim().printed(),
                  defect.expected(),
                  defect.claim().costing());
      Defect before = first.putIfAbsent(key, defect);
      if (before == null) {
        merged.put(defect, new ArrayList<>());
      } else {
        merged.computeIfAbsent(before, d -> new ArrayList<>()).add(defect);
      }
    }
    return merged;
  }

  /** One sentence may be wrong as well as the table of which nothing else speaks. */
  private Finding finding(TableUnits.Wrong wrong) {
    CellRef at = wrong.at().at();
    Defect first = wrong.told().get(0);
    Location where = names.table(at);
    Repair unit = new Repair(where, names.printedUnit(at), wrong.right().printed());
    boolean sure = wrong.told().size() > 1;
    Repair sentence =
        new Repair(location(first.claim()), first.claim().printed(), first.expected());
    List<Consequence> consequences = wrong.told().stream().map(this::consequence).toList();
    return new Finding(
        ids.of(first.rule(), "", where),
        first.rule(),
        Severity.ERROR,
        "",
        where,
        unit.from(),
        sure ? unit.to() : "",
        new Message(
            "“" + where.title() + "”：表中金额与文中相差万倍，" + (sure ? "整表金额单位应为" + unit.to() : "表或文的单位有误"),
            "“" + where.title() + "”: the table and the text differ in their unit"),
        first.proof(),
        sure ? List.of(unit) : List.of(),
        sure ? List.of() : List.of(List.of(unit), List.of(sentence)),
        Optional.empty(),
        consequences);
  }

  private Consequence consequence(Defect defect) {
    return new Consequence(location(defect.claim()), defect.claim().printed(), "", defect.what());
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
        alternatives.add(
            List.of(new Repair(location(other.part()), printed(other.part()), other.expected())));
      }
    }
    Message message = message(where, defect);
    List<Consequence> consequences = new ArrayList<>();
    for (Defect.Other one : defect.follows()) {
      consequences.add(
          new Consequence(
              location(one.part()),
              printed(one.part()),
              one.expected(),
              new Message("随之更正", "to be corrected with it")));
    }
    consequences.addAll(
        again.stream()
            .map(
                d ->
                    new Consequence(
                        location(d.claim()), d.claim().printed(), d.expected(), d.what()))
            .toList());
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
    String place = where.section().isEmpty() ? where.title() : where.section();
    String section = place.isEmpty() ? "" : "“" + place + "”" + where.rowName();
    return new Message(
        section + "：" + defect.what().zh() + "：" + equation,
        section + ": " + defect.what().en() + ": " + equation);
  }

  private Location location(Part part) {
    return part.claim()
        .map(this::location)
        .orElseGet(() -> names.location(part.known().get(0).cell().orElseThrow().at()));
  }

  private String printed(Part part) {
    return part.claim()
        .map(Claim::printed)
        .orElseGet(() -> names.printed(part.known().get(0).cell().orElseThrow().at()));
  }

  private Location location(Claim claim) {
    String quote = disclosure.quote(claim);
    if (claim.span().cell().isPresent()) {
      Claim.InTable at = claim.span().cell().get();
      return names.location(new CellRef(at.table(), at.row(), at.cell())).quoting(quote);
    }
    return new Location(disclosure.sectionOf(claim), "", "", "", "", "", quote, claim.where());
  }
}
