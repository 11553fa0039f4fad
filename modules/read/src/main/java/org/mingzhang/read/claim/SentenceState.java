package org.mingzhang.read.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import org.mingzhang.model.concept.Concept;

/**
 * Goes over the clauses of a paragraph that hold no figure and remembers what they say for those
 * that follow: the comparison, that a cause is told, that parts follow.
 */
final class SentenceState {

  private final Wording wording;
  private final TopicStack topics;

  private Optional<Comparison> comparison = Optional.empty();
  private boolean cause;
  private boolean use;
  private boolean parts;
  private boolean fresh;
  private boolean ended;
  private boolean named;
  private int told;
  private Concept lastTold = Concept.NONE;
  private Concept lastShared = Concept.NONE;
  private boolean restricted;
  private boolean unnamed;
  private boolean counted;
  private String budget = "";
  private String year = "";
  private String basis = "";
  private String lastYear = "";
  private String lastBasis = "";
  private final Deque<Outside> brackets = new ArrayDeque<>();

  /** What was said before a bracket. */
  private record Outside(
      TopicStack.Before topics,
      boolean parts,
      boolean cause,
      Optional<Comparison> comparison,
      String basis) {}

  SentenceState(Wording wording, TopicStack topics) {
    this.wording = wording;
    this.topics = topics;
  }

  /** A paragraph begins, as a list of parts or not. */
  void begin(boolean asParts) {
    comparison = Optional.empty();
    cause = false;
    use = false;
    parts = asParts;
    fresh = true;
    ended = false;
    named = false;
    told = 0;
    lastShared = Concept.NONE;
    restricted = false;
    unnamed = false;
    counted = false;
    budget = "";
    time("", "");
    keepYear("");
    brackets.clear();
  }

  /** Remembers of when the whole is whose parts may follow. */
  void time(String ofYear, String ofBasis) {
    year = ofYear;
    basis = ofBasis;
  }

  /** Remembers of which year the last amount was. */
  void keepYear(String ofYear) {
    lastYear = ofYear;
    lastBasis = "";
  }

  /** Remembers of what basis the last amount was. */
  void keepBasis(String ofBasis) {
    lastBasis = ofBasis;
  }

  /** Of what basis the amount was before the bracket that a figure stands in; else nothing. */
  String basisOutside() {
    return brackets.isEmpty() ? "" : brackets.peek().basis();
  }

  /** Whether the last amount of the sentence was of another year than the document. */
  boolean isOfOtherYear() {
    return !lastYear.isEmpty() && !lastYear.equals(wording.document().year());
  }

  /** The year of the whole, where it was said; else nothing. */
  String year() {
    return year;
  }

  /** The basis of the whole, where its year was said; else nothing. */
  String basis() {
    return basis;
  }

  /** Whether the sentence leaves out some of both sides of a comparison: 剔除这一因素，减少. */
  boolean isRestricted() {
    return restricted;
  }

  /** Some projects were counted in the sentence. */
  void countProjects() {
    counted = true;
  }

  /** 对2个项目开展评价,涉及一般公共预算支出10万元: it is what these cost, be they all that there are or not. */
  boolean isOfProjects(String words) {
    return counted && wording.has("involves", words);
  }

  /** Whether the next figure is of something that only its own words name: 由某某中标的，采购金额. */
  boolean isUnnamed() {
    return unnamed;
  }

  /** A figure was read. */
  void goOn() {
    fresh = false;
    unnamed = false;
    ended = false;
    named = false;
  }

  /** Whether something was named in this sentence that no figure was told of yet. */
  boolean isNamed() {
    return named;
  }

  /** An amount of a part was told, be it one more of the same: 预算10万元，支出决算9万元. */
  void tellPart(Concept part) {
    told += told > 0 && part.equals(lastTold) ? 0 : 1;
    lastTold = part;
  }

  /** What something is a share of was told. */
  void tellShare(Concept part) {
    lastShared = part;
  }

  /** 财政拨款占80%(其中一般公共预算占60%): a part of what has a share may be a share of the same. */
  boolean isSharedItself(Concept whole) {
    return isInBracket() && whole.equals(lastShared);
  }

  /** Whether parts were told and ; stands behind them: what names nothing speaks of the whole. */
  boolean isBehindParts() {
    return ended;
  }

  /** Whether something is spoken of in this sentence that its next words may take up. */
  boolean hasSubject() {
    return !fresh || named;
  }

  /** Behind what an amount changed by since another year this year's is spoken of again. */
  void comeBack() {
    if (!parts && !year.isEmpty() && !year.equals(wording.document().year())) {
      time("", "");
    }
  }

  /** Remembers of which kind the budget was that the sentence speaks of. */
  void keepBudget(String basis) {
    budget = basis;
  }

  /** The kind of budget that a completion is measured by, where its words name none. */
  String budget() {
    return budget.isEmpty() ? "budget" : budget;
  }

  Optional<Comparison> comparison() {
    return comparison;
  }

  /** Keeps what is compared with, if it is said. */
  void compare(Optional<Comparison.Found> found) {
    if (found.isPresent() && !(found.get().again() && comparison.isPresent())) {
      comparison = found.map(Comparison.Found::comparison);
    }
  }

  /** Keeps what an amount of another year makes to compare with, where nothing else is said. */
  void compareWith(Comparison other) {
    comparison = comparison.or(() -> Optional.of(other));
  }

  /** Whether only a cause is told. */
  boolean isCause() {
    return cause;
  }

  void beginCause() {
    cause = true;
  }

  /** Whether parts of a whole are told, none of them yet. */
  boolean isPartsBegun() {
    return parts && told == 0;
  }

  /** Whether parts of a whole are told, more than one of them. */
  boolean isAmongParts() {
    return parts && told > 1;
  }

  /** Whether parts of a whole are told. */
  boolean isParts() {
    return parts;
  }

  Subject subject(String words) {
    return wording.subject(words, topics.function());
  }

  /** Whether what follows only explains; 主要是2014099… names what is spoken of instead. */
  boolean explains(String clause) {
    Matcher matcher = wording.in("cause", clause);
    return matcher.find() && !subject(clause.substring(matcher.end())).isCoded();
  }

  /** Goes over the clauses before the last one and returns the last. */
  String skip(String lead) {
    int from = 0;
    int depth = 0;
    for (int i = 0; i < lead.length(); i++) {
      char c = lead.charAt(i);
      if (c == '(') {
        if (BareText.closing(lead, i) < 0) {
          open();
        }
        depth++;
      } else if (c == ')') {
        if (depth == 0) {
          leave();
          from = i + 1;
        }
        depth = Math.max(0, depth - 1);
      }
      if (c == ':' && i == lead.length() - 1 && depth == 0 && isDated(lead.substring(from, i))) {
        return lead.substring(from, i);
      }
      boolean sentence = c == '。' || c == ';';
      if (sentence || (depth == 0 && (c == ',' || c == ':'))) {
        Matcher listing = wording.in("listing", c == ':' ? lead.substring(from) : "");
        if (listing.find()) {
          divide(lead.substring(from, from + listing.start()));
        } else {
          pass(lead.substring(from, i));
        }
        from = i + 1;
      }
      if (sentence) {
        named = false;
        cause = false;
        parts &= c == ';';
        ended = parts && told > 1 && !isOfOtherYear();
        told = 0;
        comparison = parts ? comparison : Optional.empty();
        fresh = true;
        budget = "";
        if (c == '。') {
          counted = false;
          keepYear("");
          restricted = false;
          time("", "");
        }
      }
      boolean bracketed = i + 1 < lead.length() && lead.charAt(i + 1) == ')';
      if (c == '。' && !bracketed) {
        topics.endSentence();
      }
    }
    return lead.substring(from);
  }

  /** 上年决算:10万元: the words before the sign say of when the amount behind it is. */
  private boolean isDated(String clause) {
    boolean leads =
        explains(clause)
            || wording.has("parts", clause)
            || wording.has("listing", clause)
            || wording.has("unnamed", clause);
    Subject subject = subject(clause);
    return !leads
        && subject.firm()
        && !subject.names()
        && !(subject.year().isEmpty() && subject.basis().isEmpty());
  }

  /**
   * A bracket that holds figures begins: behind something not understood they are parts of that.
   */
  private void open() {
    brackets.push(new Outside(topics.before(), parts, cause, comparison, lastBasis));
    if (topics.current().equals(Topic.UNKNOWN)) {
      parts = true;
      topics.divideUnknown();
    }
  }

  /** It ends: what follows goes on with what stood before it. */
  private void leave() {
    if (!brackets.isEmpty()) {
      Outside outside = brackets.pop();
      topics.goBack(outside.topics());
      parts = outside.parts();
      cause = outside.cause();
      comparison = outside.comparison();
    }
  }

  /** Whether what is told stands in a bracket. */
  boolean isInBracket() {
    return !brackets.isEmpty();
  }

  private void pass(String clause) {
    if (clause.isEmpty()) {
      return;
    }
    if (explains(clause)) {
      cause = true;
      use = wording.has("used-for", clause);
      return;
    }
    if (wording.has("unnamed", clause)) {
      topics.lose();
      unnamed = true;
      return;
    }
    if (parts && wording.has("list-end", clause)) {
      topics.endSentence();
      return;
    }
    restricted |= wording.has("restricted", clause);
    if (wording.has("by-fund", clause) && subject(clause).isSpecial()) {
      parts = true;
      topics.divideUnknown();
      return;
    }
    Matcher inside = wording.in("inside", clause);
    if (inside.find() && subject(clause).names()) {
      divide(clause.substring(0, inside.start()));
      return;
    }
    Matcher marker = wording.in("parts", clause);
    if (marker.find()) {
      divide(clause.substring(0, marker.start()));
      return;
    }
    Matcher sorted = wording.in("sorted", clause);
    if (sorted.find() && subject(clause.substring(0, sorted.start())).names()) {
      divide(clause.substring(0, sorted.start()));
      return;
    }
    Optional<Comparison.Found> compared = wording.comparison(clause);
    compare(compared);
    String presented = wording.behind("presents", clause);
    boolean known = compared.isEmpty() || presented.length() < clause.length();
    if (!cause && known) {
      name(presented, subject(presented));
    }
  }

  /** What is named before it has a figure is spoken of; 某某（项） always, known or not. */
  private void name(String clause, Subject subject) {
    boolean one = clause.indexOf('、') < 0;
    if (subject.names() && subject.firm() && !subject.isWeak() && one) {
      topics.open(topics.named(subject));
      named = true;
    } else if (wording.has("levels", clause)) {
      if (subject.names()) {
        topics.open(topics.named(subject));
      } else {
        topics.lose();
      }
    }
  }

  /** Behind what the money is used for, 年初预算为 goes on with what was spoken of before. */
  void resume(String words) {
    if (cause && use && wording.has("resumes", words)) {
      cause = false;
      use = false;
    }
  }

  /** What follows are parts of what was spoken of, or of what stands before 包括. */
  void divide(String before) {
    parts = true;
    told = 0;
    topics.divide(subject(before));
  }
}
