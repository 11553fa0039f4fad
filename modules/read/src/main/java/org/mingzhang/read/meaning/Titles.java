package org.mingzhang.read.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;

/** Understands the titles of tables. */
final class Titles {

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年度?");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  /** A title that names a project has at least this many characters that are no words. */
  private static final int SHORTEST_PROJECT = 3;

  private final Lexicon lexicon;
  private final Algebra algebra;

  Titles(Lexicon lexicon, Algebra algebra) {
    this.lexicon = lexicon;
    this.algebra = algebra;
  }

  /**
   * What a title says.
   *
   * @param concept fund, flow, nature, item, part, year and basis as far as it names them
   * @param axis which classification its rows follow, empty if it does not say
   * @param understood whether it holds any known word
   */
  record Title(Concept concept, String axis, boolean understood) {}

  /**
   * Reads a title.
   *
   * @param id the canonical kind of the table
   * @param unit the name of the document's unit, whose words are not those of the title
   */
  Title of(String title, String id, String unit) {
    String folded = Words.fold(title);
    String own = Words.fold(unit);
    if (own.length() >= 4) {
      folded = folded.replace(own, "");
    }
    Concept concept = Concept.NONE;
    Matcher year = YEAR.matcher(folded);
    if (year.find()) {
      concept = concept.with(Dimension.YEAR, year.group(1));
    }
    List<Term> words = lexicon.scan(year.replaceAll(""), Term.Use.TITLE);
    Set<String> funds = new LinkedHashSet<>();
    Set<String> items = new LinkedHashSet<>();
    Set<String> flows = new LinkedHashSet<>();
    String axis = "";
    for (Term word : words) {
      Concept said = word.concept();
      add(funds, said.get(Dimension.FUND));

      add(flows, said.get(Dimension.FLOW));
      axis = word.axis().isEmpty() ? axis : word.axis();
      for (Dimension other :
          List.of(Dimension.NATURE, Dimension.PART, Dimension.ORIGIN, Dimension.BASIS)) {
        if (said.has(other)) {
          String narrow = algebra.narrower(other, concept.get(other), said.get(other));
          concept = concept.with(other, narrow);
        }
      }
    }
    String outside = BRACKETS.matcher(year.replaceAll("")).replaceAll("");
    for (Term word : lexicon.scan(outside, Term.Use.TITLE)) {
      add(items, word.concept().get(Dimension.ITEM));
    }
    concept = concept.with(Dimension.FUND, fund(funds)).with(Dimension.ITEM, items(items));
    if (flows.size() == 1) {
      concept = concept.with(Dimension.FLOW, flows.iterator().next());
    } else if (!concept.get(Dimension.NATURE).isEmpty()) {
      concept = concept.with(Dimension.FLOW, "expenditure");
    }
    if (!items.isEmpty()) {
      concept = concept.with(Dimension.FLOW, "expenditure");
    }
    if (id.equals("project-application") || id.equals("project-performance")) {
      concept =
          concept
              .without(Dimension.ITEM)
              .with(Dimension.NATURE, "project")
              .with(Dimension.FLOW, "expenditure");
    }
    return new Title(concept, axis, !words.isEmpty());
  }

  /** The project that the title of a goal table names before its own words; empty if none. */
  String projectIn(String title) {
    for (String end : List.of("项目支出绩效目标表", "项目绩效目标表", "绩效目标表")) {
      int at = title.lastIndexOf(end);
      if (at >= 2) {
        String name = Words.withoutOrdinal(title.substring(0, at));
        String plain = YEAR.matcher(Words.fold(name)).replaceAll("");
        int known =
            lexicon.scan(plain, Term.Use.TITLE).stream().mapToInt(t -> t.word().length()).sum();
        return plain.length() - known >= SHORTEST_PROJECT ? name : "";
      }
    }
    return "";
  }

  private static void add(Set<String> values, String value) {
    if (!value.isEmpty()) {
      values.add(value);
    }
  }

  /**
   * One fund, the narrowest where one is a part of the other; several apart are the appropriation.
   */
  private String fund(Set<String> funds) {
    String fund = "";
    for (String one : funds) {
      if (fund.isEmpty() || algebra.within(Dimension.FUND, one, fund)) {
        fund = one;
      } else if (!one.equals(fund) && !algebra.within(Dimension.FUND, fund, one)) {
        boolean appropriated =
            algebra.within(Dimension.FUND, one, "appropriation")
                && (fund.equals("appropriation")
                    || algebra.within(Dimension.FUND, fund, "appropriation"));
        fund = appropriated ? "appropriation" : "all";
      }
    }
    return fund;
  }

  /** Several items are written as their union; an item that is a part of another adds nothing. */
  private String items(Set<String> items) {
    List<String> kept = new ArrayList<>();
    for (String item : items) {
      if (items.stream().noneMatch(other -> algebra.within(Dimension.ITEM, item, other))) {
        kept.add(item);
      }
    }
    return String.join("+", kept);
  }
}
