package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.read.claim.MadeNarrative;

/**
 * Made narratives in the ways of saying of many regions, whose sentences agree with their tables:
 * nothing is found in them; and with one figure of a sentence changed, that is found.
 */
final class MadeNarrativesTest {

  /** Of all figures that are tied; the others stand alone, or their table names no fund. */
  private static final double LEAST_FOUND = 0.79;

  @TempDir private Path temp;

  @Test
  void whatAgreesRaisesNothing() throws IOException {
    List<String> told = new ArrayList<>();
    for (MadeNarrative made : MadeNarrative.all()) {
      for (Finding finding : findings(made)) {
        told.add(made + ": " + finding.rule() + " " + finding.message().en());
      }
    }
    assertThat(told).isEmpty();
  }

  @Test
  void aChangedFigureIsFound() throws IOException {
    List<String> missed = new ArrayList<>();
    int changed = 0;
    for (MadeNarrative made : MadeNarrative.all()) {
      List<MadeNarrative.Expected> figures = made.figures();
      for (int i = 0; i < figures.size(); i++) {
        MadeNarrative.Expected figure = figures.get(i);
        String wrong = wrong(figure.printed());
        boolean known = !figure.concept().isEmpty() && !figure.relation().startsWith("?");
        if (known && !wrong.isEmpty()) {
          changed++;
          if (!isFound(made.with(i, wrong))) {
            missed.add(made + ": " + figure);
          }
        }
      }
    }
    assertThat(missed).hasSizeLessThan((int) ((1 - LEAST_FOUND) * changed));
  }

  private boolean isFound(MadeNarrative made) throws IOException {
    return findings(made).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Another first digit; empty where there is none but zeros. */
  private static String wrong(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c >= '1' && c <= '9') {
        char other = c == '9' ? '4' : (char) (c + 1);
        return printed.substring(0, i) + other + printed.substring(i + 1);
      }
    }
    return "";
  }

  private List<Finding> findings(MadeNarrative made) throws IOException {
    Path file = Files.writeString(temp.resolve("made.json"), made.json());
    return Mingzhang.check(Mingzhang.read(file)).findings();
  }
}
