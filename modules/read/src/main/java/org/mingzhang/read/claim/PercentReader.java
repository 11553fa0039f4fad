package org.mingzhang.read.claim;

import java.util.regex.Matcher;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Reads what a figure in per cent is: a share, a completion of the budget, a rate of change. */
final class PercentReader {

  private final Wording wording;
  private final TopicStack topics;
  private final SentenceState sentence;
  private final ChangeReader changes;

  PercentReader(Wording wording, TopicStack topics, SentenceState sentence, ChangeReader changes) {
    this.wording = wording;
    this.topics = topics;
    this.sentence = sentence;
    this.changes = changes;
  }

  /**
   * A percentage behind the words of its clause.
   *
   * @param behindMoney whether an amount stands before them
   */
  Said read(String clause, boolean behindMoney) {
    Matcher share = wording.in("share", clause);
    if (share.find()) {
      String whole = share.group("whole");
      return share(sentence.subject(whole == null ? "" : whole));
    }
    if (wording.has("completion", clause)) {
      return completion(wording.basis(clause));
    }
    int direction = wording.direction(clause);
    if (direction != 0) {
      return changes.read(Relation.RATE, clause, direction);
    }
    return clause.equals("的") && behindMoney
        ? completion("")
        : Said.untied(Relation.RATE, 0, "relation");
  }

  private Said share(Subject named) {
    Topic current = topics.current();
    Topic total = topics.total(named);
    boolean firm = current.firm() && named.firm() && !total.isNone();
    return new Said(
        Relation.SHARE,
        current.as(firm),
        wording.document().year(),
        wording.document().basis(),
        total.isNone() ? Concept.NONE : thisYears(total, wording.document().basis()),
        0,
        current.isNone() ? "subject" : total.isNone() ? "whole" : "");
  }

  private Said completion(String named) {
    String basis = named.equals("adjusted") ? named : sentence.budget();
    Topic current = topics.current();
    return new Said(
        Relation.COMPLETION,
        current,
        wording.document().year(),
        wording.document().basis(),
        current.isNone() ? Concept.NONE : thisYears(current, basis),
        0,
        current.isNone() ? "subject" : "");
  }

  private Concept thisYears(Topic topic, String basis) {
    return topic
        .concept()
        .with(Dimension.YEAR, wording.document().year())
        .with(Dimension.BASIS, basis);
  }
}
