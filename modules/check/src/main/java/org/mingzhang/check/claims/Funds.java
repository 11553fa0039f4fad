package org.mingzhang.check.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/** Which fund's table may stand for that of a sentence, where a document has no other money. */
final class Funds {

  /** Years with {@code all} or {@code appropriation}, where these hold more than the next fund. */
  private final Set<String> beside = new HashSet<>();

  Funds(Observations observations) {
    observations.all().forEach(this::note);
  }

  /** The funds that may be meant by that of a concept, the nearest first. */
  List<String> near(Concept concept) {
    String fund = concept.get(Dimension.FUND);
    return near(fund, concept.get(Dimension.ITEM)).stream()
        .filter(other -> !holdsMore(other, fund, concept.get(Dimension.YEAR)))
        .toList();
  }

  private void note(Observation seen) {
    String fund = seen.meaning().get(Dimension.FUND);
    String year = seen.meaning().get(Dimension.YEAR);
    if (!seen.nonzero() || !seen.scaled() || !seen.titled()) {
      return;
    }
    if (fund.equals("special") || fund.equals("nonappropriation") || fund.startsWith("own")) {
      beside.add(year + "all");
    } else if (fund.equals("government") || fund.equals("capital")) {
      beside.add(year + "appropriation");
    }
  }

  /** Whether a wider fund has money beside a narrower one, so that none stands for the other. */
  private boolean holdsMore(String wider, String narrower, String years) {
    boolean all = wider.equals("all") && !narrower.equals("all");
    boolean appropriation = all || (wider.equals("appropriation") && narrower.equals("general"));
    return (all && beside.contains(years + "all"))
        || (appropriation
            && narrower.equals("general")
            && beside.contains(years + "appropriation"));
  }

  private static List<String> near(String fund, String item) {
    boolean three = item.startsWith("three-public");
    if (!item.isEmpty() && !three) {
      return fund.equals("all") ? List.of(fund) : List.of(fund, "unknown");
    }
    return switch (fund) {
      case "appropriation" ->
          three ? List.of(fund, "general", "unknown", "all") : List.of(fund, "general", "all");
      case "general" ->
          three
              ? List.of(fund, "appropriation", "unknown", "all")
              : List.of(fund, "appropriation", "all");
      case "all" -> three ? List.of(fund, "unknown") : List.of();
      default -> List.of();
    };
  }
}
