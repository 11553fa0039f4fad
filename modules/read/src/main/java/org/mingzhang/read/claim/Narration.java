package org.mingzhang.read.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Place;

/**
 * Follows the text of one section, paragraph by paragraph, figure by figure, and remembers what it
 * speaks of.
 */
final class Narration {

  /** What was carried over from last year is no money of this year's tables. */
  private static final String CARRIED = "结转";

  private static final Pattern DELIMITER = Pattern.compile("[,;:。、]");

  private final Subjects subjects;
  private final Relations relations;
  private final Algebra algebra;
  private final Document document;
  private final Topic headings;
  private final List<Claim> claims;
  private final int[] statements;
  private final ClaimMaker maker;

  private Topic list = Topic.NONE;
  private Topic first = Topic.NONE;
  private final Deque<Topic> wholes = new ArrayDeque<>();
  private Topic current = Topic.NONE;
  private Optional<Comparison> comparison = Optional.empty();
  private boolean cause;
  private boolean parts;
  private boolean open;
  private int listed;
  private int statement;

  /**
   * Begins a section.
   *
   * @param headings what its headings speak of
   * @param claims to which what is found is added
   * @param statements how many statements there were so far, in its only element
   */
  Narration(
      Subjects subjects,
      Relations relations,
      Algebra algebra,
      Document document,
      Topic headings,
      List<Claim> claims,
      int[] statements) {
    this.subjects = subjects;
    this.relations = relations;
    this.algebra = algebra;
    this.document = document;
    this.headings = headings;
    this.claims = claims;
    this.statements = statements;
    this.maker = new ClaimMaker(document.year());
    this.statement = ++statements[0];
  }

  /** Reads a paragraph. */
  void read(int section, int number, Section text) {
    BareText bare = BareText.of(text.printed());
    String words = bare.text();
    Matcher item = relations.get("item").matcher(words);
    boolean ordinal = item.find();
    int from = ordinal ? item.end() : 0;
    begin(ordinal);
    List<Token> tokens = Token.in(words, relations);
    Token before = null;
    for (Token token : tokens) {
      if (token.begin() < from) {
        continue;
      }
      String lead = words.substring(from, token.begin());
      Reader reader = new Reader(section, number, text, bare, token);
      reader.read(lead, before);
      if (token.kind() == Token.Kind.YEAR) {
        continue;
      }
      from = token.end();
      before = token;
      if (token.kind() == Token.Kind.MONEY && words.startsWith(":", from)) {
        reader.divide("");
      }
    }
    close(words.substring(from));
  }

  /** The text of a paragraph and where its characters stand. */
  interface Section {
    String printed();

    Place place(int begin, int end);
  }

  private void begin(boolean item) {
    if (!item && !open) {
      list = Topic.NONE;
      wholes.clear();
    }
    current = Topic.NONE;
    comparison = Optional.empty();
    cause = false;
    parts = open;
    listed = 0;
    statement = ++statements[0];
  }

  /** What stands behind the last figure: 财政拨款支出主要内容如下: announces a list. */
  private void close(String rest) {
    open = rest.endsWith(":") || relations.get("parts").matcher(rest).find();
    if (!open) {
      return;
    }
    for (String clause : Subjects.segments(rest)) {
      Subject subject = subject(clause);
      if (subject.names() && !isCause(clause)) {
        list = list.inside(subject, headings);
        wholes.push(list);
        return;
      }
    }
    if (!current.isNone()) {
      list = current;
      wholes.push(current);
    }
  }

  private Subject subject(String phrase) {
    String above = current.concept().get(Dimension.FUNCTION);
    String function =
        above.isEmpty() ? headings.concept().get(Dimension.FUNCTION) : headingOr(above);
    return subjects.of(phrase, function, document);
  }

  private String headingOr(String above) {
    String heading = headings.concept().get(Dimension.FUNCTION);
    return heading.isEmpty() ? above : heading;
  }

  /** Whether what follows only explains; 主要是2014099… names what is spoken of instead. */
  private boolean isCause(String clause) {
    Matcher matcher = relations.get("cause").matcher(clause);
    return matcher.find() && !subject(clause.substring(matcher.end())).isCoded();
  }

  private Topic whole() {
    return wholes.isEmpty() ? Topic.NONE : wholes.peek();
  }

  private Topic context() {
    return wholes.isEmpty() ? list : whole();
  }

  /** Whether an amount can be a part of another, by what both name. */
  private boolean holds(Topic total, Topic part) {
    for (Dimension dimension : ClaimMaker.NAMING) {
      String outer = total.concept().get(dimension);
      String inner = part.concept().get(dimension);
      boolean code =
          dimension == Dimension.FUNCTION
              || dimension == Dimension.ECONOMIC
              || dimension == Dimension.GOV_ECONOMIC;
      boolean within =
          outer.isEmpty()
              || outer.equals(inner)
              || (code ? inner.startsWith(outer) : algebra.within(dimension, inner, outer))
              || (dimension != Dimension.ITEM && inner.isEmpty());
      if (!within) {
        return false;
      }
    }
    return !total.concept().equals(part.concept());
  }

  /** One figure with the words before it. */
  private final class Reader {
    private final int section;
    private final int number;
    private final Section text;
    private final BareText bare;
    private final Token token;

    Reader(int section, int number, Section text, BareText bare, Token token) {
      this.section = section;
      this.number = number;
      this.text = text;
      this.bare = bare;
      this.token = token;
    }

    void read(String lead, @org.jspecify.annotations.Nullable Token before) {
      if (token.kind() == Token.Kind.YEAR) {
        year();
        return;
      }
      boolean torn =
          before != null && before.kind() == Token.Kind.COUNT && !DELIMITER.matcher(lead).find();
      if (torn && token.kind() == Token.Kind.MONEY && direction(lead) == 0) {
        unknown();
        return;
      }
      String clause = skip(lead);
      switch (token.kind()) {
        case MONEY -> money(clause);
        case PERCENT -> percent(clause, before);
        case PARITY -> parity(clause);
        case NONE -> none(clause);
        case YEAR -> year();
        case COUNT -> add(Relation.COUNT, Topic.NONE, "", "", Concept.NONE, 0, "count");
      }
    }

    private void year() {
      String year = bare.text().substring(token.begin(), token.begin() + 4);
      Topic dated = new Topic(Concept.NONE.with(Dimension.YEAR, year), false, true);
      add(Relation.YEAR, dated, year, "", Concept.NONE, 0, "");
    }

    /** 没有使用政府性基金预算拨款安排的支出: what there is none of stands behind the words. */
    private void none(String clause) {
      String rest = bare.text().substring(token.end());
      Matcher end = DELIMITER.matcher(rest);
      String phrase = end.find() ? rest.substring(0, end.start()) : rest;
      Subject subject = subject(phrase);
      boolean other = phrase.contains(CARRIED) || !subject.year().isEmpty();
      if (cause || other || !subject.names() || !subject.firm()) {
        return;
      }
      String said = subject(clause).year();
      Topic topic = Topic.NONE.inside(subject, headings);
      String year = said.isEmpty() ? document.year() : said;
      add(Relation.NONE, topic, year, document.basis(), Concept.NONE, 0, "");
    }

    /** An amount of something that is not understood: what follows speaks of it, and is untied. */
    private void unknown() {
      statement = ++statements[0];
      current = Topic.UNKNOWN;
      add(Relation.AMOUNT, Topic.NONE, document.year(), "", Concept.NONE, 0, "subject");
    }

    /** Goes over the clauses before the last one and returns the last. */
    private String skip(String lead) {
      int from = 0;
      int depth = 0;
      for (int i = 0; i < lead.length(); i++) {
        char c = lead.charAt(i);
        depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        boolean sentence = c == '。' || c == ';';
        if (sentence || (depth == 0 && (c == ',' || c == ':'))) {
          pass(lead.substring(from, i));
          from = i + 1;
        }
        if (sentence) {
          cause = false;
          comparison = Optional.empty();
          parts &= c == ';';
        }
        boolean bracketed = i + 1 < lead.length() && lead.charAt(i + 1) == ')';
        if (c == '。' && !bracketed) {
          endList();
        }
      }
      return lead.substring(from);
    }

    /** Behind a list of parts, the next sentence speaks of their whole again. */
    private void endList() {
      if (listed > 1 && !whole().isNone()) {
        statement = ++statements[0];
        current = whole();
      }
      listed = 0;
    }

    private void pass(String clause) {
      if (clause.isEmpty()) {
        return;
      }
      if (isCause(clause)) {
        cause = true;
        return;
      }
      Matcher marker = relations.get("parts").matcher(clause);
      if (marker.find()) {
        divide(clause.substring(0, marker.start()));
        return;
      }
      Optional<Comparison.Found> compared = Comparison.in(clause, relations, document);
      compared.ifPresent(found -> comparison = Optional.of(found.comparison()));
      if (!cause && compared.isEmpty()) {
        Subject subject = subject(clause);
        if (subject.names() && subject.firm() && !subject.isWeak() && clause.indexOf('、') < 0) {
          open(context().inside(subject, headings));
        }
      }
    }

    /** What follows are parts of what was spoken of, or of what stands before 包括. */
    private void divide(String before) {
      parts = true;
      Subject named = subject(before);
      if (named.names() && named.firm()) {
        Topic around = first.isNone() ? list : first;
        wholes.push(around.inside(named, headings));
      } else if (!current.isNone() && !current.concept().equals(whole().concept())) {
        wholes.push(current);
      }
    }

    private void open(Topic topic) {
      if (!topic.concept().equals(current.concept())) {
        statement = ++statements[0];
      }
      current = topic;
    }

    private String withoutParts(String clause) {
      Matcher matcher = relations.get("parts").matcher(clause);
      int end = 0;
      while (matcher.find()) {
        end = matcher.end();
      }
      return clause.substring(end);
    }

    private void money(String clause) {
      String words = lastItem(clause);
      if (isCause(words)) {
        cause = true;
        Matcher matcher = relations.get("cause").matcher(words);
        int end = 0;
        while (matcher.find()) {
          end = matcher.end();
        }
        words = words.substring(end);
      }
      int direction = direction(words);
      if (direction != 0 || relations.get("change-of").matcher(words).find()) {
        change(words, direction);
      } else {
        amount(words);
      }
    }

    /** 、 parts the items of a list; the figure belongs to the last. */
    private String lastItem(String clause) {
      if (clause.startsWith("、") || claimsBefore()) {
        int sign = clause.lastIndexOf('、');
        String rest = clause.substring(sign + 1);
        return sign >= 0 && !rest.isEmpty() && subject(rest).names() ? rest : clause;
      }
      return clause;
    }

    private boolean claimsBefore() {
      return parts;
    }

    private int direction(String words) {
      return relations.get("more").matcher(words).find()
          ? 1
          : relations.get("less").matcher(words).find() ? -1 : 0;
    }

    private void change(String words, int direction) {
      changed(Relation.CHANGE, words, direction);
    }

    private void changed(Relation relation, String words, int direction) {
      Subject subject = compared(words);
      if (!subject.names() && !subject.firm()) {
        add(relation, Topic.NONE, "", "", Concept.NONE, direction, "subject");
        return;
      }
      changed(relation, topicOf(subject), direction, subject.firm());
    }

    /** What changed: named before the comparison or in it (较上年公用经费预算安排减少). */
    private Subject compared(String words) {
      Subject subject = subject(withoutParts(stem(words)));
      Optional<Comparison.Found> compared = Comparison.in(words, relations, document);
      if (subject.names() || compared.isEmpty() || compared.get().kind().isEmpty()) {
        return subject;
      }
      Subject inside = subject(compared.get().kind());
      return inside.names() || !inside.firm() ? inside : subject;
    }

    /** The words before the direction, without the comparison, which is remembered. */
    private String stem(String words) {
      Optional<Comparison.Found> compared = Comparison.in(words, relations, document);
      String stem = words;
      if (compared.isPresent()) {
        comparison = Optional.of(compared.get().comparison());
        stem = words.substring(0, compared.get().begin()) + words.substring(compared.get().end());
      }
      for (String name : List.of("more", "less", "change-of")) {
        stem = relations.get(name).matcher(stem).replaceFirst("");
      }
      return stem.replaceFirst("(?:各|均|共|总体|分别|净|略有|有所)+$", "");
    }

    private Topic topicOf(Subject subject) {
      if (isPronoun(subject)) {
        return current.isNone() && !current.equals(Topic.UNKNOWN)
            ? context().inside(subject, headings)
            : current;
      }
      Topic topic = context().inside(subject, headings);
      if (!topic.concept().equals(current.concept())) {
        statement = ++statements[0];
        if (!cause) {
          current = topic;
        }
      }
      return topic;
    }

    /** Whether words only take up what was named before. */
    private boolean isPronoun(Subject subject) {
      Concept before = current.concept();
      boolean special =
          before.has(Dimension.FUNCTION)
              || before.has(Dimension.ITEM)
              || before.has(Dimension.ECONOMIC)
              || before.has(Dimension.GOV_ECONOMIC);
      return !subject.names() || (subject.isWeak() && !subject.basis().isEmpty() && special);
    }

    private void changed(Relation relation, Topic topic, int direction, boolean understood) {
      String year = comparison.map(Comparison::year).orElse("");
      String basis = comparison.map(Comparison::basis).orElse("");
      boolean restricted = comparison.map(Comparison::part).orElse(false);
      Concept against =
          topic.isNone()
              ? Concept.NONE
              : topic.concept().with(Dimension.YEAR, year).with(Dimension.BASIS, basis);
      Topic told = new Topic(topic.concept(), topic.both(), topic.firm() && understood && !cause);
      String why = topic.isNone() ? "subject" : restricted ? "restricted" : "";
      add(relation, told, document.year(), document.basis(), against, direction, why);
    }

    /** 比2025年年初预算数30385.62万元增加: the amount that is compared with. */
    private boolean isBase(String words) {
      Optional<Comparison.Found> compared = Comparison.in(words, relations, document);
      if (compared.isEmpty()
          || compared.get().end() < words.length()
          || compared.get().comparison().year().isEmpty()) {
        return false;
      }
      comparison = Optional.of(compared.get().comparison());
      Subject subject = subject(withoutParts(words.substring(0, compared.get().begin())));
      Topic topic = topicOf(subject);
      add(
          Relation.AMOUNT,
          topic,
          compared.get().comparison().year(),
          compared.get().comparison().basis(),
          Concept.NONE,
          0,
          topic.isNone() ? "subject" : "");
      return true;
    }

    private void amount(String words) {
      if (isBase(words)) {
        return;
      }
      Subject subject = subject(withoutParts(words));
      boolean unclear = !subject.firm() && !subject.names();
      boolean dated = subject.names() && subject.firm() && !subject.year().isEmpty();
      if (cause && !dated) {
        add(Relation.AMOUNT, Topic.NONE, "", "", Concept.NONE, 0, "reason");
        return;
      }
      if (unclear) {
        unknown();
        return;
      }
      Topic topic;
      if (!isPronoun(subject)) {
        Matcher marker = relations.get("parts").matcher(words);
        if (marker.find()) {
          divide(words.substring(0, marker.start()));
        }
        topic = context().inside(subject, headings);
        while (!wholes.isEmpty() && !holds(whole(), topic)) {
          wholes.pop();
          topic = context().inside(subject, headings);
        }
        open(topic);
        first = first.isNone() ? topic : first;
      } else {
        boolean lost = current.equals(Topic.UNKNOWN);
        topic = current.isNone() && !lost ? context().inside(subject, headings) : current;
        current = topic;
      }
      String year = subject.year().isEmpty() ? document.year() : subject.year();
      boolean now = year.equals(document.year());
      String basis = subject.basis().isEmpty() ? (now ? document.basis() : "") : subject.basis();
      Topic told = new Topic(topic.concept(), topic.both(), topic.firm() && subject.firm());
      boolean part = parts && !whole().isNone() && holds(whole(), topic);
      listed += part ? 1 : 0;
      add(
          part ? Relation.PART_OF : Relation.AMOUNT,
          told,
          year,
          basis,
          part ? whole().concept() : Concept.NONE,
          0,
          topic.isNone() ? "subject" : "");
    }

    private void percent(String clause, @org.jspecify.annotations.Nullable Token before) {
      Matcher share = relations.get("share").matcher(clause);
      Matcher completion = relations.get("completion").matcher(clause);
      if (share.find()) {
        share(share.group("whole"));
      } else if (completion.find()) {
        completion();
      } else if (direction(clause) != 0) {
        changed(Relation.RATE, clause, direction(clause));
      } else if (clause.equals("的") && before != null && before.kind() == Token.Kind.MONEY) {
        completion();
      } else {
        add(Relation.RATE, Topic.NONE, "", "", Concept.NONE, 0, "relation");
      }
    }

    private void share(String of) {
      Subject named = subject(of);
      Topic total = total(named);
      Concept against =
          total.isNone()
              ? Concept.NONE
              : total
                  .concept()
                  .with(Dimension.YEAR, document.year())
                  .with(Dimension.BASIS, document.basis());
      boolean firm = current.firm() && named.firm() && !total.isNone();
      Topic told = new Topic(current.concept(), current.both(), firm);
      String why = current.isNone() ? "subject" : total.isNone() ? "whole" : "";
      add(Relation.SHARE, told, document.year(), document.basis(), against, 0, why);
    }

    /** What a share is a part of: what is named, what was divided, the total of the section. */
    private Topic total(Subject named) {
      if (named.names()) {
        Topic total = list.inside(named, headings);
        return total.concept().equals(current.concept()) ? Topic.NONE : total;
      }
      for (Topic candidate : List.of(whole(), list, first, headings)) {
        if (!candidate.isNone() && holds(candidate, current)) {
          return candidate;
        }
      }
      return Topic.NONE;
    }

    private void completion() {
      Concept against =
          current.isNone()
              ? Concept.NONE
              : current
                  .concept()
                  .with(Dimension.YEAR, document.year())
                  .with(Dimension.BASIS, "budget");
      add(
          Relation.COMPLETION,
          current,
          document.year(),
          document.basis(),
          against,
          0,
          current.isNone() ? "subject" : "");
    }

    private void parity(String clause) {
      if (cause) {
        return;
      }
      Optional<Comparison.Found> compared = Comparison.in(clause + "持平", relations, document);
      String stem = clause;
      if (compared.isPresent()) {
        comparison = Optional.of(compared.get().comparison());
        stem = clause.substring(0, compared.get().begin());
      }
      if (comparison.isEmpty()) {
        return;
      }
      Subject subject = subject(withoutParts(stem));
      changed(Relation.PARITY, topicOf(subject), 0, subject.firm());
    }

    private void add(
        Relation relation,
        Topic topic,
        String year,
        String basis,
        Concept against,
        int direction,
        String untied) {
      int begin = bare.begin(token.begin());
      int end = bare.end(token.end());
      claims.add(
          maker.claim(
              new ClaimMaker.Said(
                  relation, topic, year, basis, against, direction, statement, untied),
              token,
              text.printed().substring(begin, end).replaceAll("\\s", ""),
              new Span(section, number, begin, end),
              text.place(begin, end)));
    }
  }
}
