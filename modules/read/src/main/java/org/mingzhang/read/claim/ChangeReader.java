package org.mingzhang.read.claim;

import java.util.Optional;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Reads what a quantity changed by, in money or per cent, and that it did not change. */
final class ChangeReader {

  /** An item (项) has so many digits. */
  private static final int ITEM = 7;

  private final Wording wording;
  private final TopicStack topics;
  private final SentenceState sentence;

  ChangeReader(Wording wording, TopicStack topics, SentenceState sentence) {
    this.wording = wording;
    this.topics = topics;
    this.sentence = sentence;
  }

  /** A change or a rate behind words that say more or less. */
  Said read(Relation relation, String words, int direction) {
    Subject subject = compared(words);
    if (!subject.names() && sentence.isCause() && sentence.isOfOtherYear()) {
      return Said.untied(relation, direction, "reason");
    }
    if (subject.headless() || (!subject.names() && !subject.firm())) {
      return Said.untied(relation, direction, "subject");
    }
    Topic topic = topicOf(subject);
    boolean each = wording.has("each", words);
    if (each && !topic.both()) {
      topics.lose();
      return Said.untied(relation, direction, "step");
    }
    if (each && relation == Relation.RATE) {
      topics.lose();
    }
    return changed(relation, topic, direction, subject.firm() && !each);
  }

  /** 与2024年预算持平; empty where nothing is compared. */
  Optional<Said> parity(String clause) {
    if (sentence.isCause()) {
      return Optional.empty();
    }
    Optional<Comparison.Found> compared = wording.comparison(clause + "持平");
    sentence.compare(compared);
    if (sentence.comparison().isEmpty()) {
      return Optional.empty();
    }
    String stem = compared.map(found -> clause.substring(0, found.begin())).orElse(clause);
    Subject subject = sentence.subject(wording.withoutParts(stem));
    return Optional.of(changed(Relation.PARITY, topicOf(subject), 0, subject.firm()));
  }

  /**
   * 决算数大于预算数的主要原因; empty where it is not said which amounts are meant.
   *
   * @param measure the words of what is compared with
   */
  Optional<Said> order(String clause, String word, String measure) {
    Optional<Comparison> with = wording.comparison("比" + measure).map(Comparison.Found::comparison);
    Document document = wording.document();
    Subject subject = sentence.subject(wording.withoutParts(clause));
    boolean now = subject.year().isEmpty() || subject.year().equals(document.year());
    if (sentence.isCause() || !now || !subject.basis().equals(document.basis())) {
      return Optional.empty();
    }
    boolean meant = subject.firm() && (subject.names() || !sentence.isParts() || isOfCode());
    int direction = "大高多超".indexOf(word.charAt(0)) >= 0 ? 1 : word.startsWith("等") ? 0 : -1;
    Topic topic = topicOf(subject);
    return with.map(one -> changed(Relation.ORDER, topic, direction, meant, with));
  }

  /** Whether a single item is spoken of, which is divided no further. */
  private boolean isOfCode() {
    return topics.current().concept().get(Dimension.FUNCTION).length() == ITEM;
  }

  /** What changed: named before the comparison or in it (较上年公用经费预算安排减少). */
  private Subject compared(String words) {
    Optional<Comparison.Found> compared = wording.comparison(words);
    sentence.compare(compared);
    Subject subject = sentence.subject(wording.withoutParts(wording.stem(words, compared)));
    if (subject.names() || compared.isEmpty() || compared.get().kind().isEmpty()) {
      return subject;
    }
    Subject inside = sentence.subject(compared.get().kind());
    if (inside.names() && topics.isPronoun(inside, true)) {
      return subject;
    }
    return inside.names() || !inside.firm() ? inside : subject;
  }

  /** What a subject before a change means; it is spoken of from now on. */
  Topic topicOf(Subject subject) {
    if (topics.isPronoun(subject, sentence.hasSubject())) {
      if (sentence.isBehindParts()) {
        topics.endSentence();
      }
      return topics.again(subject);
    }
    Topic topic = topics.namedInList(subject, sentence.isParts());
    topics.touch(topic, sentence.isCause());
    if (sentence.isParts() && !sentence.isCause()) {
      topics.countPart(topic);
    }
    return topic;
  }

  /** A change or a rate of a topic that is known. */
  Said of(Relation relation, Topic topic, int direction) {
    return changed(relation, topic, direction, true);
  }

  private Said changed(Relation relation, Topic topic, int direction, boolean understood) {
    return changed(relation, topic, direction, understood, sentence.comparison());
  }

  private Said changed(
      Relation relation,
      Topic topic,
      int direction,
      boolean understood,
      Optional<Comparison> with) {
    sentence.comeBack();
    Optional<Comparison> comparison = ClaimMaker.isState(topic.concept()) ? Optional.empty() : with;
    String year = comparison.map(Comparison::year).orElse("");
    String basis = comparison.map(Comparison::basis).orElse("");
    boolean restricted = sentence.isRestricted() || comparison.map(Comparison::part).orElse(false);
    Concept against =
        topic.isNone()
            ? Concept.NONE
            : topic.concept().with(Dimension.YEAR, year).with(Dimension.BASIS, basis);
    boolean firm = topic.firm() && understood && !sentence.isCause();
    return new Said(
        relation,
        topic.as(firm),
        wording.document().year(),
        wording.document().basis(),
        against,
        direction,
        topic.isNone() ? unknown() : restricted ? "restricted" : "");
  }

  /** Why a change of something unknown is untied: behind last year's amount it is none of that. */
  private String unknown() {
    return sentence.isOfOtherYear() ? "relation" : "subject";
  }
}
