package org.mingzhang.read.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
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
   * @param before what the figure before them says, empty if it is no amount
   */
  Said read(String clause, Optional<Said> before) {
    if (clause.equals("(") && before.map(PercentReader::isChange).orElse(false)) {
      return inBracket(before.get());
    }
    Matcher share = wording.in("share", clause);
    if (share.find()) {
      String whole = share.group("whole");
      Subject part = sentence.subject(wording.withoutParts(clause.substring(0, share.start())));
      boolean unknown = before.map(said -> !said.untied().isEmpty()).orElse(false);
      if (unknown || wording.has("in-step", clause) || (!part.firm() && !part.names())) {
        return Said.untied(Relation.SHARE, 0, "subject");
      }
      if (part.names()) {
        topics.stayWith(changes.topicOf(part));
      }
      if (isOwnBudget(whole)) {
        return completion(wording.basis(whole), topics.current().as(false));
      }
      return share(whole(whole == null ? "" : whole));
    }
    Matcher completed = wording.in("completion", clause);
    if (completed.find()) {
      name(clause.substring(0, completed.start()));
      return completion(wording.basis(clause), topics.current());
    }
    int direction = wording.direction(clause);
    if (direction != 0) {
      return changes.read(Relation.RATE, clause, direction);
    }
    if (wording.has("change-of", clause)) {
      return changes.read(Relation.RATE, clause, 0);
    }
    if (clause.equals("的") && before.map(this::isOther).orElse(false)) {
      return share(before.get().topic());
    }
    return clause.equals("的") && before.isPresent()
        ? completion("", topics.current())
        : Said.untied(Relation.RATE, 0, "relation");
  }

  private static boolean isChange(Said said) {
    return said.relation() == Relation.CHANGE;
  }

  /** 减少1.50万元（42.86%）: the rate of the change before the bracket. */
  private static Said inBracket(Said change) {
    return new Said(
        Relation.RATE,
        change.topic(),
        change.year(),
        change.basis(),
        change.against(),
        change.direction(),
        change.untied());
  }

  /** 决算10万元，占预算的98%: the budget of what was spent, and not of all that is. */
  private boolean isOwnBudget(@Nullable String whole) {
    return whole != null
        && wording.document().basis().equals("final")
        && wording.has("of-own-budget", whole);
  }

  /** What a share is of; 部门支出总额 is all that is spent, whatever money is spoken of. */
  private Subject whole(String words) {
    Subject named = sentence.subject(words);
    return wording.has("of-all-money", words) ? named.ofFund("all") : named;
  }

  /** 占全年收入100万元的: whether an amount is of something else than what is spoken of. */
  private boolean isOther(Said amount) {
    Concept told = amount.topic().concept();
    return amount.untied().isEmpty() && !told.equals(topics.current().concept());
  }

  private Said share(Subject named) {
    Topic total = topics.total(named);
    boolean doubted = !named.names() && sentence.isSharedItself(total.concept());
    return share(total.as(named.firm() && !doubted));
  }

  private Said share(Topic total) {
    Topic current = topics.current();
    boolean firm = current.firm() && total.firm() && !total.isNone();
    sentence.tellShare(current.concept());
    return new Said(
        Relation.SHARE,
        current.as(firm),
        wording.document().year(),
        wording.document().basis(),
        total.isNone() ? Concept.NONE : thisYears(total, wording.document().basis()),
        0,
        current.isNone() ? "subject" : total.isNone() ? "whole" : "");
  }

  /** 一般公共预算支出完成预算的90%: what a completion is of may be named just before it. */
  private void name(String stem) {
    Subject named = sentence.subject(wording.withoutParts(stem));
    if (named.names() && named.firm() && !sentence.isCause()) {
      topics.stayWith(named.isWeak() ? topics.turned(named) : changes.topicOf(named));
    }
  }

  private Said completion(String named, Topic spent) {
    String basis = named.equals("adjusted") ? named : sentence.budget();
    return new Said(
        Relation.COMPLETION,
        spent,
        wording.document().year(),
        wording.document().basis(),
        spent.isNone() ? Concept.NONE : thisYears(spent, basis),
        0,
        spent.isNone() ? "subject" : "");
  }

  private Concept thisYears(Topic topic, String basis) {
    return topic
        .concept()
        .with(Dimension.YEAR, wording.document().year())
        .with(Dimension.BASIS, basis);
  }
}
