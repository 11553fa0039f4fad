package org.mingzhang.read.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Reads one section, paragraph by paragraph, figure by figure. */
final class Narration {

  /** What was carried over from last year is no money of this year's tables. */
  private static final String CARRIED = "结转";

  private static final Pattern DELIMITER = Pattern.compile("[,;:。、]");

  private final Wording wording;
  private final Topic headings;
  private final ClaimList claims;
  private final TopicStack topics;
  private final SentenceState sentence;
  private final MoneyReader money;
  private final PercentReader percents;
  private final ChangeReader changes;

  private boolean open;

  /**
   * Begins a section.
   *
   * @param headings what its headings speak of
   * @param claims to which what is found is added
   */
  Narration(Wording wording, Algebra algebra, Topic headings, ClaimList claims) {
    this.wording = wording;
    this.headings = headings;
    this.claims = claims;
    this.topics = new TopicStack(headings, algebra, claims);
    this.sentence = new SentenceState(wording, topics);
    this.changes = new ChangeReader(wording, topics, sentence);
    this.money = new MoneyReader(wording, topics, sentence, changes);
    this.percents = new PercentReader(wording, topics, sentence, changes);
  }

  /** Reads a paragraph. */
  void read(Passage passage) {
    String words = passage.bare().text();
    Matcher item = wording.in("item", words);
    boolean ordinal = item.find();
    int from = ordinal ? item.end() : 0;
    topics.paragraph(ordinal || open);
    sentence.begin(open);
    Token before = null;
    for (Token token : wording.tokens(words)) {
      if (token.begin() < from) {
        continue;
      }
      if (token.kind() == Token.Kind.YEAR) {
        claims.add(passage, token, year(words.substring(token.begin(), token.begin() + 4)));
        continue;
      }
      String lead = words.substring(from, token.begin());
      said(token, lead, before, words).ifPresent(said -> claims.add(passage, token, said));
      from = token.end();
      before = token;
      if (token.kind() == Token.Kind.MONEY && words.startsWith(":", from)) {
        sentence.divide("");
      }
    }
    close(words.substring(from));
  }

  private static Said year(String year) {
    Topic dated = new Topic(Concept.NONE.with(Dimension.YEAR, year), false, true);
    return Said.of(Relation.YEAR, dated, year, "");
  }

  /** What a figure says with the words before it; empty if nothing. */
  private Optional<Said> said(Token token, String lead, @Nullable Token before, String words) {
    boolean torn =
        before != null && before.kind() == Token.Kind.COUNT && !DELIMITER.matcher(lead).find();
    if (torn && token.kind() == Token.Kind.MONEY && wording.direction(lead) == 0) {
      return Optional.of(money.unknown());
    }
    String clause = sentence.skip(lead);
    return switch (token.kind()) {
      case MONEY -> Optional.of(money.read(clause));
      case PERCENT -> {
        boolean behindMoney = before != null && before.kind() == Token.Kind.MONEY;
        yield Optional.of(percents.read(clause, behindMoney));
      }
      case PARITY -> changes.parity(clause);
      case NONE -> none(clause, words.substring(token.end()));
      case COUNT -> Optional.of(Said.untied(Relation.COUNT, 0, "count"));
      case YEAR -> Optional.empty();
    };
  }

  /** 没有使用政府性基金预算拨款安排的支出: what there is none of stands behind the words. */
  private Optional<Said> none(String clause, String rest) {
    Matcher end = DELIMITER.matcher(rest);
    String phrase = end.find() ? rest.substring(0, end.start()) : rest;
    Subject subject = sentence.subject(phrase);
    boolean other = phrase.contains(CARRIED) || !subject.year().isEmpty();
    if (sentence.isCause() || other || !subject.names() || !subject.firm()) {
      return Optional.empty();
    }
    Document document = wording.document();
    String said = sentence.subject(clause).year();
    Topic topic = Topic.NONE.inside(subject, headings);
    String year = said.isEmpty() ? document.year() : said;
    return Optional.of(Said.of(Relation.NONE, topic, year, document.basis()));
  }

  /** What stands behind the last figure: 财政拨款支出主要内容如下: announces a list. */
  private void close(String rest) {
    open = rest.endsWith(":") || wording.has("parts", rest);
    if (!open) {
      return;
    }
    for (String clause : Subjects.segments(rest)) {
      Subject subject = sentence.subject(clause);
      if (subject.names() && !sentence.explains(clause)) {
        topics.announce(subject);
        return;
      }
    }
    topics.announceCurrent();
  }
}
