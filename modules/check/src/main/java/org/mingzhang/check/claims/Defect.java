package org.mingzhang.check.claims;

import java.util.List;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/**
 * A claim that does not hold.
 *
 * @param expected what should stand there, as the document writes it; empty if not known
 * @param what the contradiction and the slip, as far as it is known
 * @param others other figures that may be the wrong ones, each with what should stand there
 * @param follows figures that were reckoned from the wrong one and have to change with it
 * @param cause how it went wrong
 */
record Defect(
    Claim claim,
    String rule,
    Severity severity,
    String expected,
    Message what,
    List<Proof> proof,
    List<Other> others,
    List<Other> follows,
    Cause cause) {

  Defect {
    proof = List.copyOf(proof);
    others = List.copyOf(others);
    follows = List.copyOf(follows);
  }

  /**
   * Another figure, of a sentence or a table, and what should stand there.
   *
   * @param with those that would be wrong together with it
   */
  record Other(Part part, String expected, List<Other> with) {

    Other {
      with = List.copyOf(with);
    }

    Other(Part part, String expected) {
      this(part, expected, List.of());
    }
  }

  static Defect of(
      Claim claim, String rule, Severity severity, String expected, Message what, Proof proof) {
    return of(claim, rule, severity, expected, what, List.of(proof));
  }

  static Defect of(
      Claim claim,
      String rule,
      Severity severity,
      String expected,
      Message what,
      List<Proof> proof) {
    return new Defect(
        claim, rule, severity, expected, what, proof, List.of(), List.of(), Cause.NONE);
  }

  /** Whether the figure was cut off where it should have been rounded. */
  boolean isCut() {
    return rule.equals("figure-cut");
  }

  /** Whether it is told already that the figure is wrong. */
  boolean isOf(List<Defect> told) {
    return told.stream().anyMatch(other -> other.claim().equals(claim));
  }

  Defect because(Cause known) {
    return new Defect(claim, rule, severity, expected, what, proof, others, follows, known);
  }

  Defect or(List<Other> others) {
    return new Defect(claim, rule, severity, expected, what, proof, others, follows, cause);
  }

  Defect with(List<Other> follows) {
    return new Defect(claim, rule, severity, expected, what, proof, others, follows, cause);
  }
}
