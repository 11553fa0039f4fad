package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Reads figures in step with what they are of: 甲、乙分别为1万元、2万元; 收、支总计各增加1万元、1万元. */
final class StepReader {

  private final Wording wording;
  private final TopicStack topics;
  private final SentenceState sentence;
  private final ChangeReader changes;

  StepReader(Wording wording, TopicStack topics, SentenceState sentence, ChangeReader changes) {
    this.wording = wording;
    this.topics = topics;
    this.sentence = sentence;
    this.changes = changes;
  }

  /**
   * What each of some figures says; empty if they do not stand in step.
   *
   * @param kind of the figures
   * @param clause the words before the first of them
   */
  List<Said> read(Token.Kind kind, String clause, int figures) {
    boolean share = kind == Token.Kind.PERCENT && wording.has("share", clause);
    if (!wording.has("in-step", clause) || share || sentence.explains(clause)) {
      return List.of();
    }
    int direction = wording.direction(clause);
    if (direction == 0 && kind == Token.Kind.PERCENT) {
      return List.of();
    }
    Optional<Comparison.Found> compared = wording.comparison(clause);
    sentence.compare(compared);
    String stem = wording.stem(clause, compared).replaceFirst("(?:各|均|分别)?(?:为|是|达)?$", "");
    List<Topic> named = topics(wording.withoutParts(stem), figures);
    Relation relation = kind == Token.Kind.PERCENT ? Relation.RATE : Relation.CHANGE;
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < figures; i++) {
      Relation own = direction == 0 ? Relation.AMOUNT : relation;
      said.add(
          named.isEmpty()
              ? Said.untied(own, direction, "step")
              : direction == 0 ? amount(named.get(i)) : changes.of(own, named.get(i), direction));
    }
    return said;
  }

  private Said amount(Topic topic) {
    Document document = wording.document();
    return Said.of(Relation.AMOUNT, topic, document.year(), document.basis());
  }

  /** The quantities that words name, as many as there are figures; empty if other than that. */
  private List<Topic> topics(String words, int figures) {
    Subject subject = sentence.subject(words);
    Topic all = topics.isPronoun(subject, true) ? topics.current() : topics.named(subject);
    if (all.both() && !all.isNone() && subject.firm() && figures == 2) {
      topics.open(all);
      return List.of(flow(all, "sources"), flow(all, "uses"));
    }
    List<Topic> named = new ArrayList<>();
    for (String item : words.split("[、和与及]", -1)) {
      Subject one = sentence.subject(item);
      if (!one.names() || !one.firm()) {
        return List.of();
      }
      named.add(topics.named(one));
    }
    return named.size() == figures ? named : List.of();
  }

  private static Topic flow(Topic both, String flow) {
    return new Topic(both.concept().with(Dimension.FLOW, flow), false, both.firm());
  }
}
