package org.mingzhang.bench.quality.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;

/** Writes slips into the sentences of a disclosure where something in it contradicts them. */
public final class Misstatements {

  private final Disclosure clean;
  private final Random random;
  private final Support support;
  private final TextInjector injector;

  /** Of a clean disclosure; the same seed makes the same slips. */
  public Misstatements(Disclosure clean, long seed) {
    this.clean = clean;
    this.random = new Random(seed);
    Sources sources = new Sources(new Observations(clean, Algebra.standard()));
    this.support = new Support(sources);
    this.injector = new TextInjector(clean, sources, seed);
  }

  /**
   * A slip in a sentence.
   *
   * @param section index of the section
   * @param kind what slip it is
   * @param from the words as they should be
   * @param to the words as they are
   */
  public record Misstatement(
      Disclosure disclosure, int section, String kind, String from, String to) {}

  /** One slip of a kind and at a place taken at random; nothing if no sentence has room for any. */
  public Optional<Misstatement> one() {
    List<TextSlip> kinds = new ArrayList<>(List.of(TextSlip.values()));
    Collections.shuffle(kinds, random);
    List<Claim> claims = new ArrayList<>(clean.claims());
    Collections.shuffle(claims, random);
    for (TextSlip kind : kinds) {
      for (Claim claim : claims) {
        if (support.holds(claim)) {
          Optional<Mistake> made = injector.inject(kind, claim).filter(support::breaks);
          if (made.isPresent()) {
            return made.map(this::written);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Misstatement written(Mistake mistake) {
    return new Misstatement(
        Prose.with(clean, mistake.at(), mistake.to()),
        mistake.at().section(),
        mistake.kind().words(),
        mistake.from(),
        mistake.to());
  }
}
