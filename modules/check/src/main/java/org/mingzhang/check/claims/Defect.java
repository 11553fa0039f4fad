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
 */
record Defect(
    Claim claim,
    String rule,
    Severity severity,
    String expected,
    Message what,
    List<Proof> proof,
    List<Other> others) {

  /** Another claim that may be the wrong one. */
  record Other(Claim claim, String expected) {}

  static Defect of(
      Claim claim, String rule, Severity severity, String expected, Message what, Proof proof) {
    return new Defect(claim, rule, severity, expected, what, List.of(proof), List.of());
  }
}
