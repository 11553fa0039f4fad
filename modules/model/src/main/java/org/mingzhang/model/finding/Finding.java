package org.mingzhang.model.finding;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;

/**
 * One defect of a document.
 *
 * @param id stable: the same defect in the next version of the document has the same id
 * @param rule words that name the rule, such as {@code sum-does-not-hold}
 * @param cluster findings whose figures only make sense to change together share it; empty if alone
 * @param printed what stands there
 * @param expected what should stand there, empty if not known
 * @param repair the smallest change that makes the document consistent; empty if there are several
 * @param alternatives the repairs that are equally good, where there are several
 * @param basis the legal or accounting basis, where the rule has one
 */
public record Finding(
    String id,
    String rule,
    Severity severity,
    String cluster,
    Location where,
    String printed,
    String expected,
    Message message,
    List<Proof> proof,
    List<Repair> repair,
    List<List<Repair>> alternatives,
    Optional<Basis> basis,
    List<Consequence> consequences) {

  public Finding {
    proof = List.copyOf(proof);
    repair = List.copyOf(repair);
    alternatives = List.copyOf(alternatives);
    consequences = List.copyOf(consequences);
  }

  /** This finding, no more than likely. */
  public Finding asWarning() {
    return severity == Severity.ERROR
        ? new Finding(
            id,
            rule,
            Severity.WARNING,
            cluster,
            where,
            printed,
            expected,
            message,
            proof,
            repair,
            alternatives,
            basis,
            consequences)
        : this;
  }

  /** The source of a rule. */
  public record Basis(String source, String article) {}
}
