package org.mingzhang.bench.quality.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.Figure;

/**
 * What became of a slip in a sentence.
 *
 * @param found whether anything is reported that was not before
 * @param side whether the claim is named as the wrong one, and no other
 * @param tied whether it is one of several that may be wrong
 * @param value whether what should stand there is told
 * @param cause whether the slip is told
 * @param named how many figures are named as wrong
 * @param wrongly how many of them are right
 */
record TextVerdict(
    boolean found,
    boolean side,
    boolean tied,
    boolean value,
    boolean cause,
    int named,
    int wrongly) {

  /** Compares what is told of a disclosure with what was told before the slip. */
  static TextVerdict of(Report before, Report after, Mistake mistake) {
    Disclosure disclosure = after.disclosure();
    Optional<Claim> claim =
        disclosure.claims().stream()
            .filter(
                c ->
                    c.span().section() == mistake.claim().span().section()
                        && c.span().paragraph() == mistake.claim().span().paragraph()
                        && c.span().begin() == mistake.claim().span().begin())
            .findFirst();
    List<Finding> come = come(before, after);
    boolean side = false;
    boolean tied = false;
    boolean value = false;
    boolean cause = false;
    int named = 0;
    int wrongly = 0;
    for (Finding finding : come) {
      boolean own =
          claim
              .filter(
                  c ->
                      finding.where().place().equals(c.where())
                          && finding.printed().equals(c.printed()))
              .isPresent();
      boolean among =
          claim.isPresent()
              && finding.alternatives().stream()
                  .flatMap(List::stream)
                  .anyMatch(repair -> isAt(repair, claim.get()));
      boolean several = !finding.alternatives().isEmpty();
      side |= own && !several;
      tied |= several && (own || among);
      named += several ? 0 : 1;
      wrongly += several || own ? 0 : 1;
      if (own && !several) {
        value |= right(mistake, finding.expected());
        cause |= mistake.kind().isNamed(finding.message().zh());
      }
    }
    return new TextVerdict(!come.isEmpty(), side, tied, value, cause, named, wrongly);
  }

  private static boolean isAt(Repair repair, Claim claim) {
    return repair.where().place().equals(claim.where()) && repair.from().equals(claim.printed());
  }

  /** The findings that were not there before. */
  static List<Finding> come(Report before, Report after) {
    Map<String, Integer> known = new HashMap<>();
    before.findings().forEach(finding -> known.merge(key(finding), 1, Integer::sum));
    List<Finding> come = new ArrayList<>();
    for (Finding finding : after.findings()) {
      if (finding.severity() != Severity.INFO && known.merge(key(finding), -1, Integer::sum) < 0) {
        come.add(finding);
      }
    }
    return come;
  }

  private static String key(Finding finding) {
    return finding.rule() + finding.printed() + finding.where().section() + finding.where().title();
  }

  private static boolean right(Mistake mistake, String expected) {
    return switch (mistake.kind()) {
      case DIRECTION, RATE_DIRECTION ->
          expected.matches(mistake.claim().direction() > 0 ? "(增加|增长|上升).*" : "(减少|下降|降低).*");
      case YEAR -> expected.startsWith(mistake.from());
      default -> near(mistake.claim(), expected);
    };
  }

  /** Whether two figures differ by one unit of the last decimal of the first at most. */
  private static boolean near(Claim right, String expected) {
    Optional<Figure> said = Figure.parse(expected.replaceFirst("(亿元|万元|千元|元)$", ""));
    String unit = right.unit().map(u -> u.printed()).orElse("");
    if (said.isEmpty() || right.figure().isEmpty() || !expected.endsWith(unit)) {
      return false;
    }
    Figure figure = right.figure().get();
    return figure
            .number()
            .subtract(said.get().number())
            .abs()
            .movePointRight(figure.decimals())
            .compareTo(java.math.BigDecimal.ONE)
        <= 0;
  }
}
