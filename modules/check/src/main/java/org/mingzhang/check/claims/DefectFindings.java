package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.check.tell.Names;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.finding.Severity;

/** Puts defects of claims into findings. */
final class DefectFindings {

  private final Names names;
  private final Ids ids;

  DefectFindings(Names names, Ids ids) {
    this.names = names;
    this.ids = ids;
  }

  /** One sentence may be wrong as well as the table of which nothing else speaks. */
  Finding of(TableUnits.Wrong wrong) {
    CellRef at = wrong.at().at();
    Defect first = wrong.told().get(0);
    Location where = names.table(at);
    Repair unit = new Repair(where, names.printedUnit(at), wrong.right().printed());
    boolean sure = wrong.told().size() > 1;
    Repair sentence =
        new Repair(names.location(first.claim()), first.claim().printed(), first.expected());
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
    return new Consequence(
        names.location(defect.claim()), defect.claim().printed(), "", defect.what());
  }

  /**
   * The findings of one slip: each figure to be corrected is one, figures that were cut are one
   * together.
   */
  List<Finding> of(List<Defect> alike) {
    Defect first = alike.get(0);
    if (first.isCut()) {
      return List.of(of(first, alike.subList(1, alike.size()), ""));
    }
    String cluster = alike.size() > 1 ? ids.of("cluster", "", names.location(first.claim())) : "";
    return alike.stream().map(defect -> of(defect, List.of(), cluster)).toList();
  }

  private Finding of(Defect defect, List<Defect> again, String cluster) {
    Location where = names.location(defect.claim());
    List<Repair> own =
        defect.expected().isEmpty()
            ? List.of()
            : List.of(new Repair(where, defect.claim().printed(), defect.expected()));
    List<List<Repair>> alternatives = new ArrayList<>();
    if (!defect.others().isEmpty()) {
      alternatives.add(own);
      for (Defect.Other other : defect.others()) {
        alternatives.add(
            Stream.concat(Stream.of(other), other.with().stream()).map(this::repair).toList());
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
                        names.location(d.claim()), d.claim().printed(), d.expected(), d.what()))
            .toList());
    return new Finding(
        ids.of(defect.rule(), "", where),
        defect.rule(),
        defect.severity(),
        cluster,
        where,
        defect.claim().printed(),
        alternatives.isEmpty() ? defect.expected() : "",
        message,
        defect.proof(),
        alternatives.isEmpty() ? own : List.of(),
        alternatives,
        Optional.empty(),
        consequences);
  }

  private Repair repair(Defect.Other other) {
    return new Repair(location(other.part()), printed(other.part()), other.expected());
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
        .map(names::location)
        .orElseGet(() -> names.location(part.known().get(0).cell().orElseThrow().at()));
  }

  private String printed(Part part) {
    return part.claim()
        .map(Claim::printed)
        .orElseGet(() -> names.printed(part.known().get(0).cell().orElseThrow().at()));
  }
}
