package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.diagnose.Change;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Explanation;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;

/**
 * Hears the sentences where tables alone leave several repairs equally good: the one that most of
 * the amounts in sentences agree with is the repair.
 */
public final class Witnesses {

  private Witnesses() {}

  /**
   * The diagnoses, their ties decided where sentences decide them.
   *
   * @param deadline after which no more are heard
   */
  public static List<Diagnosis> heard(
      Observations observations, List<Diagnosis> diagnoses, Deadline deadline) {
    List<Diagnosis> heard = new ArrayList<>();
    for (Diagnosis diagnosis : diagnoses) {
      boolean open = diagnosis.explanations().size() > 1;
      heard.add(
          open && !observations.disclosure().claims().isEmpty()
              ? heardInTime(observations, diagnosis, deadline)
              : diagnosis);
    }
    return heard;
  }

  private static Diagnosis heardInTime(
      Observations observations, Diagnosis diagnosis, Deadline deadline) {
    try {
      return heard(observations, diagnosis, deadline);
    } catch (OutOfTimeException e) {
      return diagnosis;
    }
  }

  private static Diagnosis heard(
      Observations observations, Diagnosis diagnosis, Deadline deadline) {
    List<Claim> witnesses = witnesses(observations.disclosure(), diagnosis, deadline);
    List<Explanation> best = new ArrayList<>();
    int most = -1;
    for (Explanation explanation : diagnosis.explanations()) {
      int support = support(observations, witnesses, changes(explanation), deadline);
      if (support > most) {
        best.clear();
        most = support;
      }
      if (support == most) {
        best.add(explanation);
      }
    }
    return new Diagnosis(diagnosis.clusters(), best);
  }

  /** The amounts in sentences that speak of a figure which one explanation or another changes. */
  private static List<Claim> witnesses(
      Disclosure disclosure, Diagnosis diagnosis, Deadline deadline) {
    Set<Concept> changed = new HashSet<>();
    for (Explanation explanation : diagnosis.explanations()) {
      for (Change change : explanation.changes()) {
        changed.add(Amounts.key(change.at().meaning().concept()));
      }
    }
    return new TimedList<>(disclosure.claims(), deadline)
        .stream()
            .filter(claim -> Amounts.isAmount(claim) && claim.firm())
            .filter(claim -> changed.contains(Amounts.key(claim.concept())))
            .toList();
  }

  /** How many amounts in sentences tables print, when so changed. */
  private static int support(
      Observations observations,
      List<Claim> witnesses,
      Map<Observation, Long> changed,
      Deadline deadline) {
    if (witnesses.isEmpty()) {
      return 0;
    }
    Disclosure disclosure = observations.disclosure();
    Amounts amounts = new Amounts(disclosure, observations, Trust.settled(changed), deadline);
    AmountCheck check = new AmountCheck(amounts, new Copies(disclosure.claims(), amounts));
    int support = 0;
    for (Claim claim : witnesses) {
      if (check.fits(claim)) {
        support++;
      }
    }
    return support;
  }

  private static Map<Observation, Long> changes(Explanation explanation) {
    Map<Observation, Long> changes = new HashMap<>();
    for (Change change : explanation.changes()) {
      changes.put(change.at(), change.to());
    }
    return changes;
  }

  /** What the observations should be that are known to be wrong. */
  public static Map<Observation, Long> settled(List<Diagnosis> diagnoses) {
    Map<Observation, Long> settled = new HashMap<>();
    for (Diagnosis diagnosis : diagnoses) {
      if (diagnosis.single()) {
        settled.putAll(changes(diagnosis.explanations().get(0)));
      }
    }
    return settled;
  }
}
