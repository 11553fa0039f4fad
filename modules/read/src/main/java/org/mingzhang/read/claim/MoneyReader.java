package org.mingzhang.read.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Reads what an amount of money is: of a quantity, of a part of it, of its change, of its base. */
final class MoneyReader {

  private final Wording wording;
  private final TopicStack topics;
  private final SentenceState sentence;
  private final ChangeReader changes;

  MoneyReader(Wording wording, TopicStack topics, SentenceState sentence, ChangeReader changes) {
    this.wording = wording;
    this.topics = topics;
    this.sentence = sentence;
    this.changes = changes;
  }

  /** An amount behind the words of its clause. */
  Said read(String clause) {
    String words = wording.withoutOrder(lastItem(clause));
    if (sentence.explains(words)) {
      sentence.beginCause();
      words = wording.behind("cause", words);
    }
    sentence.resume(words);
    if (sentence.isUnnamed()
        || wording.has("moved-to", words)
        || wording.has("named-behind", words)) {
      return unknown();
    }
    if (wording.has("moved-from", words)) {
      return Said.untied(Relation.AMOUNT, 0, "relation");
    }
    Matcher share = wording.in("share", words);
    if (share.lookingAt() && share.group("whole") != null) {
      return whole(sentence.subject(share.group("whole")));
    }
    int direction = wording.direction(words);
    if (direction != 0 || wording.has("change-of", words)) {
      return changes.read(Relation.CHANGE, words, direction);
    }
    if (wording.has("of-budget", words)) {
      return budget(words);
    }
    Optional<Said> base = base(words);
    return base.isPresent() ? base.get() : amount(words);
  }

  /** An amount of something that is not understood: what follows speaks of it, and is untied. */
  Said unknown() {
    topics.lose();
    return Said.untied(Relation.AMOUNT, 0, "subject");
  }

  /** 占全年收入100万元的20%: what the share behind it is of; the part is still spoken of. */
  private Said whole(Subject named) {
    Topic total = named.names() && named.firm() ? topics.total(named) : Topic.NONE;
    Document document = wording.document();
    return total.isNone()
        ? Said.untied(Relation.AMOUNT, 0, "subject")
        : Said.of(Relation.AMOUNT, total.as(false), document.year(), document.basis());
  }

  /** 、 parts the items of a list; the figure belongs to the last. */
  private String lastItem(String clause) {
    if (clause.startsWith("、") || sentence.isParts()) {
      int bracket = clause.endsWith(")") ? clause.lastIndexOf('(') : -1;
      int sign = clause.lastIndexOf('、', bracket < 0 ? clause.length() : bracket);
      String rest = clause.substring(sign + 1);
      return sign >= 0 && !rest.isEmpty() && sentence.subject(rest).names() ? rest : clause;
    }
    return clause;
  }

  /** 比2025年年初预算数30385.62万元增加: the amount that is compared with. */
  private Optional<Said> base(String words) {
    Optional<Comparison.Found> compared = wording.comparison(words);
    if (compared.isEmpty()
        || compared.get().again()
        || compared.get().end() < words.length()
        || compared.get().comparison().year().isEmpty()) {
      return Optional.empty();
    }
    sentence.compare(compared);
    Comparison with = compared.get().comparison();
    String before = wording.withoutParts(words.substring(0, compared.get().begin()));
    Topic topic = changes.topicOf(sentence.subject(before));
    return Optional.of(Said.of(Relation.AMOUNT, topic, with.year(), with.basis()));
  }

  /** 完成预算40万元的96.73%: the budget of what is spoken of. */
  private Said budget(String words) {
    String basis = wording.basis(words);
    sentence.keepBudget(basis);
    sentence.keepBasis(basis);
    return Said.of(Relation.AMOUNT, topics.current(), wording.document().year(), basis);
  }

  private Said amount(String words) {
    Subject subject = sentence.subject(wording.withoutParts(words));
    boolean dated = subject.isMoreThanFlow() && subject.firm() && !subject.year().isEmpty();
    if (sentence.isCause() && !dated) {
      return Said.untied(Relation.AMOUNT, 0, "reason");
    }
    if (subject.headless() || (!subject.firm() && !subject.names())) {
      sentence.keepYear(subject.year());
      return unknown();
    }
    if (topics.isClassOfList(subject)) {
      return unknown();
    }
    Topic named = topicOf(subject, words);
    if (sentence.isParts() && topics.isDividingUnknown()) {
      sentence.keepYear(subject.year());
      return unknown();
    }
    Topic meant = sentence.isParts() ? named.partOf(topics.whole()) : named;
    Topic topic = meant.as(meant.firm() && !sentence.isOfProjects(words));
    topics.stayWith(topic);
    Document document = wording.document();
    String said = subject.year().isEmpty() && sentence.isParts() ? sentence.year() : subject.year();
    String year = said.isEmpty() ? document.year() : said;
    boolean now = year.equals(document.year());
    sentence.keepYear(year);
    String basis = subject.basis();
    if (basis.isEmpty()) {
      boolean inherits = sentence.isParts() && !sentence.year().isEmpty();
      String outside = sentence.basisOutside();
      String own = outside.isEmpty() ? document.basis() : outside;
      basis = inherits ? sentence.basis() : now ? own : "";
    }
    if (now) {
      sentence.keepBasis(basis);
    }
    if (!sentence.isParts() && !subject.year().isEmpty()) {
      sentence.time(year, basis);
    }
    if (!now) {
      sentence.compareWith(new Comparison(year, basis, false));
    }
    Topic told = topic.as(topic.firm() && subject.firm() && !isCarriedPart(topic));
    sentence.tellPart(topic.concept());
    if (topics.joinsList(topic, sentence.isParts())) {
      Concept whole = topics.whole().concept();
      return new Said(Relation.PART_OF, told, year, basis, whole, 0, "");
    }
    return Said.of(Relation.AMOUNT, told, year, basis);
  }

  /** （含上年结转11.48万元）: what of an amount was carried over, not all that was. */
  private boolean isCarriedPart(Topic topic) {
    return sentence.isInBracket() && topic.concept().get(Dimension.FLOW).equals("opening");
  }

  private Topic topicOf(Subject subject, String words) {
    boolean cuts = !wording.has("parts", words) && sentence.hasSubject();
    if (cuts && topics.isNatureOfCode(subject, sentence.isAmongParts(), sentence.isInBracket())) {
      return topics.cutBy(subject);
    }
    boolean fundOnly =
        (sentence.isNamed() && topics.isFundOfItem(subject))
            || (sentence.isInBracket() && topics.isFundOfPart(subject));
    if (fundOnly) {
      beginParts(words);
      Topic item = topics.paidFrom(subject);
      topics.open(item);
      topics.keepFirst(item);
      return item;
    }
    if (topics.isPronoun(subject, sentence.hasSubject())) {
      Topic topic = topics.again(subject);
      topics.stayWith(topic);
      return topic;
    }
    beginParts(words);
    Topic named = topics.namedPart(subject, sentence.isParts());
    Topic topic = named.as(named.firm() && !topics.isOfFundBefore(subject));
    topics.open(topic);
    topics.keepFirst(topic);
    return topic;
  }

  /** What stands behind 其中 are parts. */
  private void beginParts(String words) {
    Matcher marker = wording.in("parts", words);
    if (marker.find()) {
      sentence.divide(words.substring(0, marker.start()));
    }
  }
}
