package org.mingzhang.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;

/** Each figure of made narratives is tied to what a person reads, or to nothing where in doubt. */
final class NarrativesTest {

  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  static Stream<MadeNarrative> narratives() {
    return MadeNarrative.all().stream();
  }

  @ParameterizedTest
  @MethodSource("narratives")
  void figuresAreWhatTheyAreReadAs(MadeNarrative made) {
    List<MadeNarrative.Expected> figures = made.figures();
    List<Claim> claims =
        READER.read("made.json", made.json().getBytes(StandardCharsets.UTF_8)).claims().stream()
            .filter(claim -> claim.relation() != Relation.YEAR)
            .filter(claim -> claim.relation() != Relation.NONE)
            .filter(claim -> claim.relation() != Relation.ORDER)
            .toList();
    List<String> wrong = new ArrayList<>();
    int at = 0;
    for (MadeNarrative.Expected figure : figures) {
      if (at < claims.size() && claims.get(at).printed().equals(figure.printed())) {
        Claim claim = claims.get(at++);
        if (!fits(made, figure, claim)) {
          wrong.add(figure + "\n  but " + told(claim));
        }
      } else {
        boolean next =
            at + 1 < claims.size() && claims.get(at + 1).printed().equals(figure.printed());
        String instead = at < claims.size() ? told(claims.get(at)) : "nothing";
        at += next ? 2 : 0;
        wrong.add(figure + "\n  is not told, but " + instead);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean fits(MadeNarrative made, MadeNarrative.Expected figure, Claim claim) {
    boolean doubt = figure.relation().startsWith("?");
    if (!claim.tied()) {
      return doubt || figure.relation().equals("count");
    }
    String relation = figure.relation().replaceAll("\\?|[+-]$", "").replace("part-of", "amount");
    int direction = figure.relation().endsWith("+") ? 1 : figure.relation().endsWith("-") ? -1 : 0;
    boolean known = !figure.concept().isEmpty();
    return known
        && (relation.isEmpty() || relation.equals(amounts(claim.relation())))
        && claim.direction() == direction
        && same(made, figure.concept(), claim.concept())
        && against(made, figure, claim);
  }

  private static String amounts(Relation relation) {
    return relation == Relation.PART_OF ? Relation.AMOUNT.key() : relation.key();
  }

  private static boolean against(MadeNarrative made, MadeNarrative.Expected figure, Claim claim) {
    return switch (claim.relation()) {
      case CHANGE, RATE, PARITY -> {
        String[] time = figure.against().split(":", -1);
        yield claim.against().get(Dimension.YEAR).equals(time[0])
            && claim.against().get(Dimension.BASIS).equals(time.length > 1 ? time[1] : "");
      }
      case SHARE -> same(made, figure.against(), claim.against());
      default -> true;
    };
  }

  /**
   * Whether a concept is the one that is written. Flow and fund may be said beyond it; of an item
   * the fund may be left out; a sum of the year and its total are readings of each other.
   */
  private static boolean same(MadeNarrative made, String written, Concept concept) {
    Concept expected = Concept.parse(written.replaceFirst(";(year|basis)=$", ""));
    if (!written.contains("year=")) {
      expected = expected.with(Dimension.YEAR, made.year()).with(Dimension.BASIS, made.kind());
    }
    for (Dimension dimension : Dimension.values()) {
      String right = expected.get(dimension);
      String told = concept.get(dimension);
      boolean item = expected.has(Dimension.ITEM);
      boolean open =
          switch (dimension) {
            case FLOW -> right.isEmpty() || item || flows(right).equals(flows(told));
            case FUND -> right.isEmpty() || (item && told.isEmpty());
            case MEASURE, AGAINST -> true;
            default -> false;
          };
      if (!open && !right.equals(told)) {
        return false;
      }
    }
    return true;
  }

  private static String flows(String flow) {
    return flow.equals("sources") ? "income" : flow.equals("uses") ? "expenditure" : flow;
  }

  private static String told(Claim claim) {
    return claim.printed()
        + " "
        + claim.relation().key()
        + (claim.direction() > 0 ? "+" : claim.direction() < 0 ? "-" : "")
        + " "
        + (claim.tied() ? claim.concept() + " | " + claim.against() : "untied " + claim.untied());
  }
}
