package org.mingzhang.read.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Reads one section, paragraph by paragraph, figure by figure. */
final class Narration {

  /** What was carried over from last year is no money of this year's tables. */
  private static final String CARRIED = "结转";

  private static final Pattern DELIMITER = Pattern.compile("[,;:。、]");

  private static final Pattern DIGIT_OR_SIGN = Pattern.compile("[0-9,;:。、]");

  private final Wording wording;
  private final Topic headings;
  private final ClaimList claims;
  private final TopicStack topics;
  private final SentenceState state;
  private final MoneyReader money;
  private final PercentReader percents;
  private final ChangeReader changes;
  private final StepReader steps;
  private final CountReader counts;
  private final Items items;

  private Optional<Token.Kind> before = Optional.empty();
  private Optional<Said> last = Optional.empty();
  private boolean open;
  private boolean lines;
  private boolean goesOn;

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
    this.topics = new TopicStack(headings, algebra, wording.expenses(), claims);
    this.state = new SentenceState(wording, topics);
    this.changes = new ChangeReader(wording, topics, state);
    this.money = new MoneyReader(wording, topics, state, changes);
    this.steps = new StepReader(wording, topics, state, changes);
    this.items = new Items(topics);
    this.counts = new CountReader(wording);
    this.percents = new PercentReader(wording, topics, state, changes);
  }

  /** Reads a paragraph. */
  void read(Passage passage) {
    String words = passage.bare().text();
    Matcher item = wording.in("item", words);
    boolean ordinal = item.find();
    int from = ordinal ? item.end() : 0;
    boolean listed = !ordinal && lines && isPart(words);
    lines = (open && !ordinal) || listed;
    topics.paragraph(ordinal || open || goesOn || listed);
    if (ordinal) {
      items.begin(item.group());
    }
    state.begin(open || listed || (goesOn && state.isParts()));
    before = Optional.empty();
    last = Optional.empty();
    counts.begin();
    for (List<Token> run : Token.runs(wording.tokens(words), words)) {
      if (run.get(0).begin() >= from) {
        from = read(passage, run, from);
      }
    }
    goesOn = !ordinal && words.endsWith(";");
    close(words.substring(from));
  }

  /** Whether a paragraph begins like another line of a list of parts. */
  private boolean isPart(String words) {
    Subject subject = state.subject(DIGIT_OR_SIGN.split(words, 2)[0]);
    return subject.firm() && subject.year().isEmpty() && topics.isPart(subject);
  }

  /** Reads figures that stand side by side; the index behind the last. */
  private int read(Passage passage, List<Token> run, int begin) {
    String words = passage.bare().text();
    Token first = run.get(0);
    if (first.kind() == Token.Kind.YEAR) {
      claims.add(passage, first, year(words.substring(first.begin(), first.begin() + 4)));
      return begin;
    }
    String lead = words.substring(begin, first.begin());
    counts.pass(lead);
    String clause = isTorn(first, lead) ? lead : state.skip(lead);
    List<Said> inStep = run.size() < 2 ? List.of() : steps.read(first.kind(), clause, run.size());
    int from = begin;
    for (int i = 0; i < run.size(); i++) {
      Token token = run.get(i);
      String own = i == 0 ? clause : state.skip(words.substring(from, token.begin()));
      Optional<Said> said =
          !inStep.isEmpty()
              ? Optional.of(inStep.get(i))
              : isTorn(token, lead) && i == 0
                  ? Optional.of(money.unknown())
                  : said(token, own, words);
      said.ifPresent(one -> claims.add(passage, token, one));
      said.flatMap(one -> allOf(one, words.substring(token.end())))
          .ifPresent(one -> claims.add(passage, token, one));
      state.goOn();
      before = Optional.of(token.kind());
      last = token.kind() == Token.Kind.MONEY ? said : Optional.empty();
      if (token.kind() != Token.Kind.COUNT) {
        counts.forget();
      }
      from = token.end();
      if (token.kind() == Token.Kind.MONEY && words.startsWith(":", from)) {
        state.divide("");
      }
    }
    return from;
  }

  private static Said year(String year) {
    Topic dated = new Topic(Concept.NONE.with(Dimension.YEAR, year), false, true);
    return Said.of(Relation.YEAR, dated, year, "");
  }

  /** Whether the words before an amount are torn by a number: 聘用5人工资3万元. */
  private boolean isTorn(Token token, String lead) {
    return token.kind() == Token.Kind.MONEY
        && before.equals(Optional.of(Token.Kind.COUNT))
        && !DELIMITER.matcher(lead).find()
        && wording.direction(lead) == 0
        && !state.subject(lead).isSpecial();
  }

  /** What a figure says with the words of its clause; empty if nothing. */
  private Optional<Said> said(Token token, String clause, String words) {
    String rest = words.substring(token.end());
    return switch (token.kind()) {
      case MONEY -> Optional.of(money.read(clause));
      case PERCENT -> Optional.of(percents.read(clause, last));
      case PARITY -> changes.parity(clause);
      case ORDER -> {
        Matcher measure = wording.in("order-measure", rest);
        String word = words.substring(token.begin(), token.end());
        yield measure.find() ? changes.order(clause, word, measure.group()) : Optional.empty();
      }
      case NONE -> none(clause, rest);
      case COUNT -> {
        topics.mention(state.subject(clause), state.isPartsBegun());
        if (wording.has("projects-behind", rest)) {
          state.countProjects();
        }
        yield Optional.of(counts.read(words.substring(token.begin(), token.end()), clause, rest));
      }
      case YEAR -> Optional.empty();
    };
  }

  /** 400万元，均为一般公共预算拨款: that all of an amount of this year is of the fund. */
  private Optional<Said> allOf(Said amount, String rest) {
    Matcher words = wording.in("all-of", rest);
    boolean isAmount =
        amount.relation() == Relation.AMOUNT || amount.relation() == Relation.PART_OF;
    Document document = wording.document();
    if (!isAmount || !amount.year().equals(document.year()) || !words.find()) {
      return Optional.empty();
    }
    Subject subject = state.subject(words.group("fund"));
    String fund = subject.concept().get(Dimension.FUND);
    if (fund.isEmpty() || !subject.firm()) {
      return Optional.empty();
    }
    Topic all = new Topic(amount.topic().concept().with(Dimension.FUND, fund), false, true);
    return Optional.of(Said.of(Relation.ALL_OF, all, document.year(), document.basis()));
  }

  /** 没有使用政府性基金预算拨款安排的支出: what there is none of stands behind the words. */
  private Optional<Said> none(String clause, String rest) {
    Matcher end = DELIMITER.matcher(rest);
    String phrase = end.find() ? rest.substring(0, end.start()) : rest;
    Subject subject = state.subject(phrase);
    boolean other = phrase.contains(CARRIED) || !subject.year().isEmpty();
    if (state.isCause() || other || !subject.names() || !subject.firm()) {
      return Optional.empty();
    }
    Document document = wording.document();
    String said = state.subject(clause).year();
    Topic topic = Topic.NONE.inside(subject, headings);
    String year = said.isEmpty() ? document.year() : said;
    return Optional.of(Said.of(Relation.NONE, topic, year, document.basis()));
  }

  /** What stands behind the last figure: 财政拨款支出主要内容如下: announces a list. */
  private void close(String rest) {
    open = rest.endsWith(":") || wording.has("list-follows", rest);
    if (!open) {
      return;
    }
    int sentence = rest.lastIndexOf('。', rest.length() - 2) + 1;
    if (sentence > 0) {
      topics.endSentence();
    }
    if (!announces(rest.substring(sentence)) && !topics.announceCurrent()) {
      announces(rest.substring(0, sentence));
    }
  }

  /** Whether a text names what a list that follows is of. */
  private boolean announces(String text) {
    for (String clause : Subjects.segments(text)) {
      Subject subject = state.subject(clause);
      if (subject.names() && !state.explains(clause)) {
        topics.announce(subject);
        return true;
      }
    }
    return false;
  }
}
