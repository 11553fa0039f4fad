package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;

/** Understands the words before a figure as the quantity that it is a figure of. */
final class Subjects {

  /** The flow of words that name income and expenditure at once (收支总计). */
  private static final String BOTH = "sources+uses";

  private static final String PROCUREMENT = "procurement";

  private static final Pattern CARRIED = Pattern.compile("结转|结余");

  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)");

  private static final int LONGEST = 24;
  private static final int SHORTEST_NAME = 3;

  /** What is longer names no quantity; only files that are made to take long have it. */
  private static final int LONGEST_PHRASE = 2_000;

  private final Lexicon lexicon;
  private final Algebra algebra;
  private final FunctionPaths paths;
  private final Pattern year;
  private final Pattern last;
  private final Pattern restricting;
  private final Pattern ownUnit;
  private final Pattern innerItem;
  private final Pattern withFunds;
  private final Pattern madeOf;

  Subjects(Lexicon lexicon, Catalogue catalogue, Algebra algebra, Relations relations) {
    this.lexicon = lexicon;
    this.algebra = algebra;
    this.paths = new FunctionPaths(catalogue);
    this.year = relations.get("year");
    this.last = relations.get("last");
    this.restricting = relations.get("restricting");
    this.ownUnit = relations.get("own-unit");
    this.innerItem = relations.get("inner-item");
    this.withFunds = relations.get("with-funds");
    this.madeOf = relations.get("made-of");
  }

  /**
   * Reads a phrase.
   *
   * @param above the function code of what stands above
   * @param document whose year 上年 counts from, and whose units are passed over
   */
  Subject of(String phrase, String above, Document document) {
    Reading reading = new Reading();
    if (phrase.length() > LONGEST_PHRASE) {
      return reading.nothing();
    }
    String text = reading.times(phrase, document);
    text = innerItem.matcher(withoutUnits(text, document.units())).replaceAll("");
    text = withFunds.matcher(madeOf.matcher(text).replaceFirst("")).replaceAll("");
    reading.carried = CARRIED.matcher(BRACKET.matcher(text).replaceAll("")).find();
    if (restricting.matcher(text).find()) {
      return reading.nothing();
    }
    Optional<FunctionPaths.Found> path = paths.in(text, above, document.year());
    if (path.isPresent()) {
      FunctionPaths.Found found = path.get();
      reading.add(text.substring(0, found.begin()));
      reading.code(found);
      reading.add(text.substring(found.end()));
    } else {
      reading.add(text);
    }
    return reading.subject();
  }

  private static String withoutUnits(String text, Set<String> units) {
    String rest = text;
    for (String unit : units) {
      rest = rest.replace(unit, "");
    }
    return rest;
  }

  /** One phrase as it is read from left to right. */
  private final class Reading {
    private Concept concept = Concept.NONE;
    private String said = "";
    private boolean both;
    private boolean known;
    private int unknown;
    private boolean unknownInside;
    private boolean lost;
    private boolean qualified;

    /** Whether it names what is carried over, be it unknown from when to when. */
    private boolean carried;

    /** Whether what was named so far only stands for more of its kind. */
    private boolean examples;

    private final StringBuilder strange = new StringBuilder();

    /** Unknown words, with no more than 资金, 经费 and the like behind them. */
    private final StringBuilder owner = new StringBuilder();

    /** Takes the years out of a phrase. */
    String times(String phrase, Document document) {
      String text = phrase;
      Matcher years = year.matcher(text);
      while (years.find()) {
        said = years.group().substring(0, 4);
      }
      text = years.replaceAll("");
      Matcher lasts = last.matcher(text);
      if (lasts.find() && !CARRIED.matcher(text).find() && !document.year().isEmpty()) {
        said = document.lastYear();
        text = lasts.replaceAll("");
      }
      return text;
    }

    void code(FunctionPaths.Found found) {
      known = true;
      unknownInside |= !found.sure();
      lost |= found.code().isEmpty();
      if (!found.code().isEmpty()) {
        concept = concept.with(found.dimension(), found.code()).with(Dimension.FLOW, "expenditure");
      }
    }

    void add(String text) {
      for (int from = 0; from < text.length(); ) {
        int step = word(text, from);
        if (step == 0) {
          step = 1;
          examples |= text.charAt(from) == '等';
          if ("()、,:;的和及与等-".indexOf(text.charAt(from)) < 0) {
            unknown++;
            unknownInside |= known;
            strange.append(text.charAt(from));
            owner.append(text.charAt(from));
          }
        } else {
          strange.setLength(0);
        }
        from += step;
      }
    }

    /** Reads the longest word that begins at a place; its length, 0 if there is none. */
    private int word(String text, int from) {
      for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) {
        Optional<Term> term = lexicon.find(text.substring(from, to), Term.Use.TEXT);
        if (term.isPresent() && fits(term.get())) {
          take(term.get());
          return to - from;
        }
        boolean all = from == 0 && to == text.length() && to > 1;
        if (to - from >= SHORTEST_NAME || all) {
          Optional<FunctionPaths.Found> named = paths.byName(text, from, to);
          if (named.isPresent()) {
            code(named.get());
            return to - from;
          }
        }
      }
      return 0;
    }

    /** 服务 and the like are parts of procurement only behind its name. */
    private boolean fits(Term term) {
      boolean part = term.concept().get(Dimension.ITEM).startsWith(PROCUREMENT + ".");
      return !part
          || term.use() != Term.Use.ROW
          || concept.get(Dimension.ITEM).startsWith(PROCUREMENT);
    }

    private void take(Term term) {
      Concept inner = term.concept();
      if (examples && inner.has(Dimension.NATURE)) {
        concept = concept.without(Dimension.ECONOMIC).without(Dimension.ITEM);
      }
      boolean flowOnly = inner.has(Dimension.FLOW) && isOnlyFlow(inner);
      qualified |= flowOnly && !owner.isEmpty() && !isUnit(owner.toString());
      if (!inner.isEmpty()) {
        owner.setLength(0);
      }
      if (inner.get(Dimension.FLOW).equals(BOTH)) {
        both = true;
        inner = inner.with(Dimension.FLOW, "sources");
      }
      for (Dimension dimension : Dimension.values()) {
        String value = inner.get(dimension);
        if (value.isEmpty()) {
          continue;
        }
        if (dimension != Dimension.BASIS && dimension != Dimension.YEAR) {
          known = true;
        }
        if (dimension == Dimension.YEAR) {
          continue;
        }
        boolean flowOfMore =
            dimension == Dimension.FLOW
                && concept.has(Dimension.FLOW)
                && (isPlain(inner) || isBalance());
        if (!flowOfMore) {
          concept = concept.with(dimension, narrower(dimension, concept.get(dimension), value));
        }
      }
    }

    private String narrower(Dimension dimension, String before, String value) {
      return before.startsWith(value + ".") ? before : algebra.narrower(dimension, before, value);
    }

    /** Whether it speaks of what was carried over: 上年结转结余的一般公共预算收入 is none of this year. */
    private boolean isBalance() {
      String flow = concept.get(Dimension.FLOW);
      return flow.equals("opening") || flow.equals("closing");
    }

    /** Whether a word names a flow only, as 支出 does behind 基本. */
    private boolean isPlain(Concept inner) {
      return inner.without(Dimension.FLOW).isEmpty() && concept.has(Dimension.FLOW);
    }

    /** Whether it speaks of money that years do not spend. */
    private boolean isLeftOver() {
      String flow = concept.get(Dimension.FLOW);
      return isBalance() || flow.equals("reserve") || flow.equals("distribution");
    }

    private boolean isUnit(String name) {
      return ownUnit.matcher(name).find() || !lexicon.axisOfName(name).isEmpty();
    }

    private static boolean isOnlyFlow(Concept named) {
      return named.without(Dimension.FLOW).without(Dimension.BASIS).isEmpty();
    }

    /** Words of which it is known that no quantity can be told from them. */
    Subject nothing() {
      return new Subject(Concept.NONE, false, false, false, said, concept.get(Dimension.BASIS));
    }

    /** 某某系统建设支出 is not the spending of all: words not known cut what it is. */
    Subject subject() {
      String basis = concept.get(Dimension.BASIS);
      if (lost || (qualified && isOnlyFlow(concept)) || (carried && !isLeftOver())) {
        return nothing();
      }
      return new Subject(
          concept.without(Dimension.BASIS),
          both,
          unknown == 0 && !unknownInside,
          !strange.isEmpty(),
          said,
          basis);
    }
  }

  /**
   * The quantities that a heading speaks of, whatever else it says; without doubt only an item that
   * is all that it says (公务接待费).
   */
  Subject ofHeading(String heading, String above, Document document) {
    Subject subject = of(heading, above, document);
    boolean item = subject.firm() && subject.concept().has(Dimension.ITEM);
    return new Subject(
        subject.concept(), subject.both(), item, false, subject.year(), subject.basis());
  }

  /** The parts of a text between signs, not empty. */
  static List<String> segments(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && ",;:。".indexOf(c) >= 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    parts.removeIf(String::isEmpty);
    return parts;
  }
}
