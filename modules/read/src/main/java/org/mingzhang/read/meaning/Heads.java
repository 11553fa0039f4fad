package org.mingzhang.read.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;

/** Understands the heads of columns. */
final class Heads {

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?度?");
  private static final Pattern COMPARED =
      Pattern.compile("(.+?)(?:比|较|与)(.+?)(增减.*|增长.*|变化.*|相比.*)?");

  private final Lexicon lexicon;
  private final Composition composition;

  Heads(Lexicon lexicon, Composition composition) {
    this.lexicon = lexicon;
    this.composition = composition;
  }

  /**
   * What a path of heads says, outermost first.
   *
   * @param year the year of the document, four digits or empty
   */
  Sense of(List<String> path, String year) {
    Concept concept = Concept.NONE;
    boolean understood = true;
    boolean total = false;
    for (String head : path) {
      Sense sense = head(head, year, concept);
      understood &= sense.understood();
      total = sense.total();
      concept = sense.concept();
    }
    return new Sense(concept, understood, total);
  }

  /** One head; of two funds that exclude each other and stand in one cell it is neither. */
  private Sense head(String head, String year, Concept outer) {
    String folded = Words.head(head);
    if (folded.startsWith("其中:")) {
      folded = folded.substring(3);
    }
    Optional<Term> exact = lexicon.find(folded, Term.Use.HEADER);
    if (exact.isPresent()) {
      return word(exact.get(), year, outer);
    }
    String text = Words.withoutOrdinal(folded);
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches() && YEAR.matcher(text).find()) {
      return comparison(compared, year, outer);
    }
    Concept concept = outer;
    Matcher printedYear = YEAR.matcher(text);
    if (printedYear.find()) {
      concept = concept.with(Dimension.YEAR, printedYear.group(1));
      text = printedYear.replaceFirst("");
    }
    if (text.isEmpty()) {
      return new Sense(concept, true, false);
    }
    List<Term> words = lexicon.find(text, Term.Use.HEADER).map(List::of).orElseGet(() -> List.of());
    if (words.isEmpty()) {
      words = lexicon.cut(text, Term.Use.HEADER);
    }
    if (words.isEmpty()) {
      return new Sense(concept, false, false);
    }
    boolean total = false;
    Concept said = Concept.NONE;
    boolean funds = false;
    for (Term word : words) {
      Optional<Dimension> twice = composition.contradiction(said, word);
      if (twice.isPresent() && twice.get() != Dimension.FUND) {
        return new Sense(concept, false, false);
      }
      funds |= twice.isPresent();
      said = composition.add(said, word);
      concept = composition.add(concept, relative(word, year));
      total |= word.total();
    }
    return new Sense(funds ? concept.with(Dimension.FUND, "unknown") : concept, true, total);
  }

  private Sense word(Term term, String year, Concept outer) {
    return new Sense(composition.add(outer, relative(term, year)), true, term.total());
  }

  /** 2026年预算数比2025年执行数增减%: a change or rate of the first against the second. */
  private Sense comparison(Matcher compared, String year, Concept outer) {
    Sense of = head(compared.group(1), year, Concept.NONE);
    Sense against = head(compared.group(2), year, Concept.NONE);
    String kind = compared.group(3) == null ? "" : compared.group(3);
    String inner = outer.get(Dimension.MEASURE);
    boolean rate = kind.contains("%") || kind.contains("率") || inner.equals("rate");
    Concept concept = composition.add(outer, of.concept());
    if (!inner.equals("rate")) {
      concept = concept.with(Dimension.MEASURE, rate ? "rate" : "change");
    }
    if (against.concept().has(Dimension.PART)) {
      concept = concept.with(Dimension.PART, against.concept().get(Dimension.PART));
    }
    return new Sense(
        concept.with(
            Dimension.AGAINST,
            against.concept().get(Dimension.YEAR) + ":" + against.concept().get(Dimension.BASIS)),
        of.understood() && against.understood(),
        false);
  }

  /** A word with its year made absolute. */
  static Term relative(Term term, String year) {
    String said = term.concept().get(Dimension.YEAR);
    if (said.isEmpty() || year.isEmpty()) {
      return term;
    }
    int number = Integer.parseInt(year);
    String absolute =
        switch (said) {
          case "this" -> year;
          case "last" -> Integer.toString(number - 1);
          default -> said;
        };
    return new Term(
        term.word(),
        term.use(),
        term.concept().with(Dimension.YEAR, absolute),
        term.total(),
        term.partOf(),
        term.axis(),
        term.skip(),
        term.sure());
  }

  /** What kind of label a head announces, the most special word deciding; empty if none. */
  String axis(List<String> path) {
    String axis = "";
    for (String head : path) {
      String folded = Words.head(head);
      List<Term> words = lexicon.words(folded, Term.Use.HEADER);
      for (Term word : words) {
        boolean general = word.axis().equals("code") || word.axis().equals("name");
        if (!word.axis().isEmpty() && !(general && !axis.isEmpty())) {
          axis = word.axis();
        }
      }
    }
    return axis;
  }
}
