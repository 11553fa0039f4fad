package org.mingzhang.check.tell;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.Message;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Severity;

/** Makes findings and gives them their ids. */
final class Drafts {

  private final Names names;
  private final Ids ids = new Ids();

  Drafts(Names names) {
    this.names = names;
  }

  /** What is said of a figure. */
  record Said(String rule, Severity severity, Message message, List<Proof> proof) {}

  /** A note on a figure: nothing of it has to change. */
  Finding note(Said said, Observation place) {
    Location where = names.location(place.at());
    return finding(
        said, place, where, names.printed(place.at()), "", List.of(), List.of(), List.of());
  }

  /** A figure of which it is open whether it is wrong, with the repairs that are equally good. */
  Finding doubt(Said said, Observation place, List<List<Repair>> alternatives) {
    Location where = names.location(place.at());
    return finding(
        said, place, where, names.printed(place.at()), "", List.of(), alternatives, List.of());
  }

  /**
   * Something that is wrong.
   *
   * @param place the first figure that is wrong
   * @param main what is told as wrong; its place is that of the finding
   * @param repair all that has to change
   */
  Finding defect(
      Said said,
      Observation place,
      Repair main,
      List<Repair> repair,
      List<Consequence> consequences) {
    return finding(
        said, place, main.where(), main.from(), main.to(), repair, List.of(), consequences);
  }

  private Finding finding(
      Said said,
      Observation place,
      Location where,
      String printed,
      String expected,
      List<Repair> repair,
      List<List<Repair>> alternatives,
      List<Consequence> consequences) {
    return new Finding(
        ids.of(said.rule(), names.unitName(place.at()), where),
        said.rule(),
        said.severity(),
        "",
        where,
        printed,
        expected,
        said.message(),
        said.proof(),
        repair,
        alternatives,
        Optional.empty(),
        consequences);
  }

  /** A finding as one of several whose figures only make sense to change together. */
  static Finding inCluster(Finding of, String cluster) {
    return new Finding(
        of.id(),
        of.rule(),
        of.severity(),
        cluster,
        of.where(),
        of.printed(),
        of.expected(),
        of.message(),
        of.proof(),
        of.repair(),
        of.alternatives(),
        of.basis(),
        of.consequences());
  }
}
