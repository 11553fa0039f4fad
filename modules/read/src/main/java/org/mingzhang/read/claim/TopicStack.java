package org.mingzhang.read.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/** What the sentences of a section speak of: now, as wholes of lists of parts, and in headings. */
final class TopicStack {

  private final Topic headings;
  private final Holding holding;
  private final Expenses expenses;
  private final ClaimList claims;

  private final Deque<Topic> wholes = new ArrayDeque<>();
  private Topic list = Topic.NONE;
  private Topic first = Topic.NONE;
  private Topic current = Topic.NONE;
  private int listed;
  private Concept lastListed = Concept.NONE;
  private boolean left;

  TopicStack(Topic headings, Algebra algebra, Expenses expenses, ClaimList claims) {
    this.expenses = expenses;
    this.headings = headings;
    this.holding = new Holding(algebra);
    this.claims = claims;
    claims.nextStatement();
  }

  /**
   * A paragraph begins.
   *
   * @param goesOn whether it is an item of the list before
   */
  void paragraph(boolean goesOn) {
    if (!goesOn) {
      list = Topic.NONE;
      wholes.clear();
    }
    current = Topic.NONE;
    listed = 0;
    left = false;
    claims.nextStatement();
  }

  /** What the lists are of that a paragraph may be an item of. */
  record Lists(List<Topic> wholes, Topic list) {}

  Lists lists() {
    return new Lists(List.copyOf(wholes), list);
  }

  void goBack(Lists to) {
    wholes.clear();
    wholes.addAll(to.wholes());
    list = to.list();
  }

  Topic headings() {
    return headings;
  }

  /**
   * What is spoken of before a bracket that holds figures, to go back to behind it.
   *
   * @param listed how many parts of a list were told
   */
  record Before(List<Topic> wholes, Topic list, Topic current, int listed, int statement) {}

  Before before() {
    return new Before(List.copyOf(wholes), list, current, listed, claims.statement());
  }

  void goBack(Before to) {
    wholes.clear();
    wholes.addAll(to.wholes());
    list = to.list();
    current = to.current();
    listed = to.listed();
    claims.goBack(to.statement());
  }

  Topic current() {
    return current;
  }

  /** What is divided into parts. */
  Topic whole() {
    return wholes.isEmpty() ? Topic.NONE : wholes.peek();
  }

  /** What a list that follows this paragraph is of. */
  void announce(Subject subject) {
    list = list.inside(subject, headings);
    wholes.push(list);
  }

  /** What was spoken of last, if anything, is what a list that follows is of. */
  boolean announceCurrent() {
    if (!current.isNone()) {
      list = current;
      wholes.push(current);
    }
    return !current.isNone();
  }

  /** The code of the functional class that names without one are looked for in. */
  String function() {
    String above = current.concept().get(Dimension.FUNCTION);
    String heading = headings.concept().get(Dimension.FUNCTION);
    return heading.isEmpty() ? above : heading;
  }

  /** What a subject names here. */
  Topic named(Subject subject) {
    return (wholes.isEmpty() ? list : whole()).inside(subject, headings).partOfItem(whole());
  }

  /** What a subject names before a change. */
  Topic namedInList(Subject subject, boolean parts) {
    return parts && isFundOfWhole(subject) ? paidFrom(whole(), subject) : named(subject);
  }

  /**
   * Whether words tell whose money the whole is, as the parts before them do if there are any:
   * 项目支出9万元，其中政府性基金6万元.
   */
  private boolean isFundOfWhole(Subject subject) {
    Concept divided = whole().concept();
    String fund = divided.get(Dimension.FUND);
    String part = subject.concept().get(Dimension.FUND);
    return isFund(subject)
        && !divided.without(Dimension.FUND).without(Dimension.FLOW).isEmpty()
        && holding.isWithin(Dimension.FUND, part, fund)
        && (listed == 0 || !lastListed.get(Dimension.FUND).equals(fund));
  }

  /**
   * What a subject names that the whole may hold: wholes that cannot are done with.
   *
   * @param parts whether parts of a whole are told
   */
  Topic namedPart(Subject subject, boolean parts) {
    if (parts && isFundOfWhole(subject)) {
      return paidFrom(whole(), subject);
    }
    Subject meant = parts ? expenses.in(whole(), current, subject) : subject;
    Topic topic = named(meant);
    while (!wholes.isEmpty() && !holding.holds(whole(), topic) && !(parts && goesOn(topic))) {
      wholes.pop();
      left |= parts && listed > 0;
      topic = named(subject);
    }
    return topic;
  }

  /** Whether a list of parts goes on with what is no part of the whole, but the whole once more. */
  private boolean goesOn(Topic topic) {
    return Holding.spends(whole(), topic) || (topic.firm() && Holding.isSame(whole(), topic));
  }

  /** From now on a topic is spoken of. */
  void open(Topic topic) {
    if (!topic.concept().equals(current.concept())) {
      claims.nextStatement();
    }
    current = topic;
  }

  /** The first amount of a section is what all of it is about. */
  void keepFirst(Topic topic) {
    first = first.isNone() ? topic : first;
  }

  /** A change of a topic is told, in passing if it only explains. */
  void touch(Topic topic, boolean passing) {
    if (!topic.concept().equals(current.concept())) {
      claims.nextStatement();
      if (!passing) {
        current = topic;
      }
    }
  }

  /**
   * What there is a number of is spoken of: 公务接待8批次.
   *
   * @param first whether it is the first part of what was divided: 更新车辆2辆，其中：轿车1辆、金额10万元
   */
  void mention(Subject subject, boolean first) {
    if (subject.isSpecial() && subject.firm()) {
      open(named(subject));
    } else if ((first || current.isNone()) && !subject.names() && !subject.firm()) {
      lose();
    }
  }

  /** Something is spoken of that is not understood. */
  void lose() {
    claims.nextStatement();
    current = Topic.UNKNOWN;
  }

  /** Whether words only tell whose money an item is that was just named: 机关运行经费,一般公共预算拨款6万元. */
  boolean isFundOfItem(Subject subject) {
    return isFund(subject) && current.concept().has(Dimension.ITEM);
  }

  /** Whether words only tell whose money is spent on what was named: 项目支出9万元（政府性基金6万元…）. */
  boolean isFundOfPart(Subject subject) {
    Concept cut = current.concept().without(Dimension.FUND).without(Dimension.FLOW);
    return isFund(subject) && !cut.isEmpty();
  }

  private static boolean isFund(Subject subject) {
    Concept named = subject.concept();
    return named.has(Dimension.FUND)
        && named.without(Dimension.FUND).without(Dimension.FLOW).isEmpty();
  }

  /**
   * Whether words only tell how what a code names is spent: 行政运行10万元,基本支出8万元,项目支出2万元.
   *
   * @param others whether it is the last of some parts that were told
   * @param bracket whether they stand in a bracket behind it, whatever it is then
   */
  boolean isNatureOfCode(Subject subject, boolean others, boolean bracket) {
    Concept nature = subject.concept().without(Dimension.FLOW);
    Concept spoken = current.concept();
    boolean goesOn = spoken.has(Dimension.NATURE) && !current.firm();
    boolean special =
        spoken.has(Dimension.FUNCTION)
            || (bracket && (spoken.has(Dimension.ECONOMIC) || spoken.has(Dimension.ITEM)));
    return nature.has(Dimension.NATURE)
        && nature.without(Dimension.NATURE).isEmpty()
        && special
        && (goesOn || bracket || !others);
  }

  /** What a code names, cut by how it is spent; it may be all that is spent so instead. */
  Topic cutBy(Subject nature) {
    Concept cut = nature.concept().without(Dimension.FLOW);
    return new Topic(cut.orElse(current.concept().without(Dimension.NATURE)), false, false);
  }

  /** The item that was just named, paid from a fund. */
  Topic paidFrom(Subject subject) {
    return paidFrom(current, subject);
  }

  private static Topic paidFrom(Topic spent, Subject subject) {
    Concept part = spent.concept().with(Dimension.FUND, subject.concept().get(Dimension.FUND));
    return new Topic(part, false, spent.firm());
  }

  /** What words mean that only take up what was named before. */
  Topic again(Subject subject) {
    boolean lost = current.equals(Topic.UNKNOWN);
    return current.isNone() && !lost ? named(subject) : current;
  }

  /** 支出 behind the income of a fund is what is spent of it. */
  Topic turned(Subject flow) {
    Concept before = current.concept();
    boolean fundOnly = before.without(Dimension.FLOW).without(Dimension.FUND).isEmpty();
    return before.has(Dimension.FUND) && fundOnly
        ? new Topic(
            before.with(Dimension.FLOW, flow.concept().get(Dimension.FLOW)), false, current.firm())
        : current;
  }

  /** Whether 本年支出 behind what came in of one fund may be of that fund, though it names none. */
  boolean isOfFundBefore(Subject subject) {
    Concept before = current.concept();
    String fund = before.get(Dimension.FUND);
    return subject.isWeak()
        && whole().isNone()
        && before.get(Dimension.FLOW).equals("income")
        && !fund.isEmpty()
        && !fund.equals(named(subject).concept().get(Dimension.FUND));
  }

  void stayWith(Topic topic) {
    current = topic;
  }

  /**
   * Whether words only take up what was named before.
   *
   * @param same whether it was named in the same sentence
   */
  boolean isPronoun(Subject subject, boolean same) {
    Concept before = current.concept();
    boolean special =
        current.equals(Topic.UNKNOWN)
            || before.has(Dimension.FUNCTION)
            || before.has(Dimension.ITEM)
            || before.has(Dimension.ECONOMIC)
            || before.has(Dimension.GOV_ECONOMIC);
    boolean dated = !subject.basis().isEmpty();
    boolean spent = same && dated && before.get(Dimension.FLOW).equals("expenditure");
    return !subject.names() || (subject.isWeak() && (((same || dated) && special) || spent));
  }

  /** Whether the parts that are told are those of something that was not understood. */
  boolean isDividingUnknown() {
    return whole().equals(Topic.UNKNOWN);
  }

  /** What follows are parts of what was spoken of, or of what is named. */
  void divide(Subject named) {
    if (named.names() && named.firm()) {
      Topic around = first.isNone() ? list : first;
      wholes.push(around.inside(named, headings));
    } else if (current.equals(Topic.UNKNOWN)) {
      wholes.push(current);
    } else if (!current.isNone() && !current.concept().equals(whole().concept())) {
      wholes.push(current);
    }
  }

  /** Whether words name something cut out of the whole by a code or an item. */
  boolean isPart(Subject subject) {
    boolean cut = subject.isSpecial() && !subject.concept().has(Dimension.FUNCTION);
    return cut && !whole().isNone() && holding.holds(whole(), named(subject));
  }

  /** Whether a name is that of an economic class of the list, and not of a function: 其他支出. */
  boolean isClassOfList(Subject subject) {
    return current.concept().has(Dimension.ECONOMIC) && expenses.isClassToo(subject);
  }

  /** A change of a part is told; it is then one of the list. */
  void countPart(Topic topic) {
    listed += !whole().isNone() && holding.holds(whole(), topic) ? 1 : 0;
  }

  /** What follows are parts of something that no quantity stands for. */
  void divideUnknown() {
    wholes.push(Topic.UNKNOWN);
  }

  /** Whether a topic is a part of the whole; it is then one of its list. */
  boolean joinsList(Topic topic, boolean parts) {
    boolean part = parts && !whole().isNone() && holding.holds(whole(), topic);
    if (part || (parts && !whole().isNone() && goesOn(topic))) {
      listed += listed > 0 && topic.concept().equals(lastListed) ? 0 : 1;
      lastListed = topic.concept();
    }
    return part;
  }

  /**
   * Behind a list of parts, the next sentence speaks of their whole again, or of something not
   * understood where the list went on with what is no part of it.
   */
  void endSentence() {
    if (listed > 1 && !whole().isNone()) {
      claims.nextStatement();
      current = whole();
    } else if (left) {
      lose();
    }
    listed = 0;
    left = false;
  }

  /** What a share is a part of: what is named, what was divided, the total of the section. */
  Topic total(Subject named) {
    if (named.names()) {
      Topic total = list.inside(named, headings);
      if (named.concept().has(Dimension.NATURE) && isWhole(named, total)) {
        return whole();
      }
      if (!side(total.concept()).equals(side(current.concept()))) {
        return total;
      }
      boolean ofAll = !named.concept().has(Dimension.FUND) && !named.isSpecial();
      Concept all = total.concept().with(Dimension.FUND, "all");
      return ofAll && !side(all).equals(side(current.concept()))
          ? new Topic(all, total.both(), true)
          : Topic.NONE;
    }
    for (Topic candidate : List.of(whole(), list, first, headings)) {
      boolean ofNature =
          candidate.concept().has(Dimension.NATURE) && isOnlyMoney(current.concept());
      if (!candidate.isNone() && !ofNature && holding.holds(candidate, current)) {
        return candidate;
      }
    }
    return Topic.NONE;
  }

  /** All that is spent, be it with or without what is left over: 支出总计 as 本年支出. */
  private static Concept side(Concept named) {
    return switch (named.get(Dimension.FLOW)) {
      case "uses" -> named.with(Dimension.FLOW, "expenditure");
      case "sources" -> named.with(Dimension.FLOW, "income");
      default -> named;
    };
  }

  /** Whether no more is said of a quantity than whose money it is and whether it comes or goes. */
  private static boolean isOnlyMoney(Concept concept) {
    return concept.without(Dimension.FUND).without(Dimension.FLOW).isEmpty();
  }

  /** Whether what was divided is what is named, of whatever fund: 基本支出 where it names none. */
  private boolean isWhole(Subject named, Topic total) {
    Concept divided = whole().concept().without(Dimension.FUND);
    return !named.concept().has(Dimension.FUND)
        && divided.equals(total.concept().without(Dimension.FUND));
  }
}
