package org.mingzhang.check.claims;

import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.time.Deadline;

/**
 * What the checks of sentences see of a small disclosure, written down as {@link Said} reads it.
 */
record Paper(Disclosure disclosure, Observations observations, Amounts amounts) {

  static Paper of(String claims, String... tables) {
    Disclosure disclosure = Said.disclosure(claims, tables);
    Observations observations = new Observations(disclosure, Algebra.standard());
    Trust trust = Trust.settled(Map.of());
    return new Paper(
        disclosure, observations, new Amounts(disclosure, observations, trust, Deadline.never()));
  }

  List<Claim> claims() {
    return disclosure.claims();
  }

  /** The claim that prints something, the first of them. */
  Claim claim(String printed) {
    return claims().stream().filter(c -> c.printed().equals(printed)).findFirst().orElseThrow();
  }

  Copies copies() {
    return new Copies(claims(), amounts);
  }

  Suspicion suspicion() {
    Sums sums = new Sums(claims(), Algebra.standard(), Deadline.never());
    Backing backing = new Backing(new Echoes(claims()), sums, amounts);
    return new Suspicion(copies(), backing);
  }

  /** Everything that is said of the change or rate that prints something. */
  Series series(String printed) {
    return new Statements(claims(), amounts).series(claim(printed));
  }

  /** The part of a series that prints something. */
  Part part(Series series, String printed) {
    return series.parts().stream()
        .filter(part -> part.claim().filter(c -> c.printed().equals(printed)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** How a figure went wrong, when all others of the statement of a change or rate are right. */
  Suspicion.Slip slip(String of, String printed) {
    Series series = series(of);
    Part part = part(series, printed);
    Series rest = series.without(List.of(part));
    return suspicion().of(part, rest, Ways.closest(part.role(), rest));
  }
}
