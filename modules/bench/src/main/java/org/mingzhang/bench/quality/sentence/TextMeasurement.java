package org.mingzhang.bench.quality.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.check.Checker;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.read.claim.ClaimReader;

/** Writes slips into sentences, reads and checks, over and over, and counts. */
public final class TextMeasurement {

  private static final String HEAD =
      "| | slips | found | claim named | and right value | and cause | one of several |"
          + " all that can be known | wrong blame |\n|--|--|--|--|--|--|--|--|--|\n";

  private final ClaimReader reader =
      new ClaimReader(Lexicon.standard(), Catalogue.standard(), Algebra.standard());
  private final Checker checker = new Checker();
  private final int repeats;
  private final Map<TextSlip, TextTally> bySlip = new EnumMap<>(TextSlip.class);
  private final Map<String, TextTally> byRegion = new TreeMap<>();
  private final Map<Relation, int[]> held = new EnumMap<>(Relation.class);
  private final TextTally all = new TextTally();
  private final TextTally firm = new TextTally();
  private final List<String> remarkable = new ArrayList<>();
  private int documents;

  /**
   * A measurement.
   *
   * @param repeats slips of each kind in each document
   */
  public TextMeasurement(int repeats) {
    this.repeats = repeats;
  }

  /** What was missed or told wrongly. */
  public List<String> remarkable() {
    return List.copyOf(remarkable);
  }

  /** Measures on a document; claims that are known to be wrong, and those beside them, are left. */
  public void measure(String name, Disclosure clean) {
    if (clean.claims().isEmpty()) {
      return;
    }
    documents++;
    Report before = checker.check(clean);
    Sources sources = new Sources(new Observations(clean, Algebra.standard()));
    Support support = new Support(sources);
    List<Claim> sound = sound(before);
    Set<Claim> supported = new HashSet<>();
    for (Claim claim : sound) {
      int[] counts = held.computeIfAbsent(claim.relation(), r -> new int[3]);
      counts[0]++;
      counts[1] += claim.tied() ? 1 : 0;
      if (support.holds(claim)) {
        counts[2]++;
        supported.add(claim);
      }
    }
    Rivals rivals = new Rivals(sources, clean.claims());
    TextInjector injector = new TextInjector(clean, sources, name.hashCode());
    for (TextSlip slip : TextSlip.values()) {
      List<Claim> shuffled = new ArrayList<>(sound);
      Collections.shuffle(shuffled, new Random(name.hashCode()));
      int made = 0;
      for (Claim claim : shuffled) {
        Optional<Mistake> mistake =
            made < repeats && supported.contains(claim)
                ? injector.inject(slip, claim).filter(support::breaks)
                : Optional.empty();
        if (mistake.isPresent()) {
          made++;
          run(name, before, mistake.get(), rivals.exist(mistake.get()));
        }
      }
    }
  }

  private static List<Claim> sound(Report report) {
    Set<Integer> wrong = new HashSet<>();
    for (Claim claim : report.disclosure().claims()) {
      for (Finding finding : report.findings()) {
        if (finding.where().place().equals(claim.where())
            || finding.consequences().stream()
                .anyMatch(c -> c.where().place().equals(claim.where()))) {
          wrong.add(claim.statement());
        }
      }
    }
    return report.disclosure().claims().stream()
        .filter(claim -> !wrong.contains(claim.statement()))
        .toList();
  }

  private void run(String name, Report before, Mistake mistake, boolean open) {
    Disclosure said = Prose.with(before.disclosure(), mistake.at(), mistake.to());
    Report after = checker.check(said.withClaims(reader.read(said, Deadline.never())));
    TextVerdict verdict = TextVerdict.of(before, after, mistake);
    all.add(verdict, open);
    if (mistake.claim().firm()) {
      firm.add(verdict, open);
    }
    bySlip.computeIfAbsent(mistake.kind(), k -> new TextTally()).add(verdict, open);
    byRegion
        .computeIfAbsent(name.substring(0, name.indexOf('-')), k -> new TextTally())
        .add(verdict, open);
    if (!verdict.value() || !verdict.cause() || verdict.wrongly() > 0) {
      remarkable.add(remark(name, before, after, mistake, verdict));
    }
  }

  private static String remark(
      String name, Report before, Report after, Mistake mistake, TextVerdict verdict) {
    StringBuilder remark = new StringBuilder(name);
    remark
        .append(' ')
        .append(mistake.kind())
        .append(verdict.found() ? "" : " missed")
        .append(verdict.side() ? " side" : verdict.tied() ? " tied" : "")
        .append(verdict.value() ? " value" : "")
        .append(verdict.cause() ? " cause" : "")
        .append(verdict.wrongly() > 0 ? " wrong-blame" : "")
        .append(": ")
        .append(mistake.from())
        .append(" → ")
        .append(mistake.to())
        .append(" in ")
        .append(before.disclosure().quote(mistake.claim()));
    for (Finding finding : TextVerdict.come(before, after)) {
      remark
          .append("\n    ")
          .append(finding.rule())
          .append(' ')
          .append(finding.printed())
          .append(" → ")
          .append(finding.expected())
          .append(' ')
          .append(finding.message().zh());
      finding.alternatives().stream()
          .flatMap(List::stream)
          .forEach(r -> remark.append(" | ").append(r.from()).append(" → ").append(r.to()));
    }
    return remark.toString();
  }

  /** What was measured, as a part of the page. */
  public String page() {
    StringBuilder page = new StringBuilder("## Sentences\n\n");
    page.append("The same command writes known slips into the sentences of ")
        .append(documents)
        .append(" documents, ")
        .append(repeats)
        .append(" of each kind in each, reads the claims anew and checks. Claims that are known ")
        .append("to be wrong are left out, and so are those that nothing in the document holds ")
        .append("(no table prints the amount, no two figures give the rate), for nobody could ")
        .append(
            "tell. *Claim named*: it and no other is said to be wrong. *All that can be known*: ")
        .append("it is named, or is one of several where one slip in another figure of the ")
        .append("statement, which no table and no other sentence prints, would explain it as ")
        .append("well, so that nobody can know which of the two it is. *Wrong blame*: of all ")
        .append("figures that are said to be wrong, those that are right.\n\n")
        .append("| claims | all | tied | held by another figure |\n|--|--|--|--|\n");
    held.forEach(
        (relation, counts) ->
            page.append("| ")
                .append(relation.key())
                .append(" | ")
                .append(counts[0])
                .append(" | ")
                .append(TextTally.percent(counts[1], counts[0]))
                .append(" | ")
                .append(TextTally.percent(counts[2], counts[0]))
                .append(" |\n"));
    page.append("\n## By slip in a sentence\n").append(HEAD);
    bySlip.forEach((slip, tally) -> row(page, slip.words(), tally));
    row(page, "all", all);
    row(page, "all whose words name the quantity without doubt", firm);
    page.append("\n## Sentences by region\n").append(HEAD);
    byRegion.forEach((region, tally) -> row(page, region, tally));
    return page.append('\n').toString();
  }

  private static void row(StringBuilder page, String key, TextTally tally) {
    page.append("| ").append(key).append(" | ").append(tally.row()).append(" |\n");
  }
}
