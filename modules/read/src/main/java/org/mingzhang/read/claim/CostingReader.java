package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Costing;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;

/**
 * Reads the lines of costings (测算依据), in sentences and in words of tables: what a product comes to,
 * and what numbered lines come to beside the amount of their row.
 */
final class CostingReader {

  /** A costing is no statement of a quantity beside its change. */
  private static final int NO_STATEMENT = -1;

  /** So many lines below its head a list of costings may go on. */
  private static final int FORM_LINES = 20;

  private final Relations relations;
  private final ProductReader products;
  private final CostingLines lines;

  CostingReader(Relations relations) {
    this.relations = relations;
    this.products = new ProductReader(relations);
    this.lines = new CostingLines(relations, products);
  }

  /** A claim, and the stretch of text whose figures are read with it. */
  private record Found(Claim claim, Span extent) {}

  /**
   * The claims of a disclosure with those of its costings. A figure that is a factor or a result is
   * no other claim.
   *
   * @throws OutOfTimeException if the time is over
   */
  List<Claim> with(List<Claim> claims, Disclosure disclosure, Deadline deadline) {
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < disclosure.sections().size(); s++) {
      deadline.require();
      section(s, disclosure.sections().get(s), found);
    }
    List<Claim> all = new ArrayList<>(claims);
    List<Found> timed = new TimedList<>(found, deadline);
    if (!found.isEmpty()) {
      all.removeIf(claim -> timed.stream().anyMatch(one -> covers(one.extent(), claim.span())));
      found.forEach(one -> all.add(one.claim()));
      all.sort(
          Comparator.comparingInt((Claim claim) -> claim.span().section())
              .thenComparingInt(claim -> claim.span().paragraph())
              .thenComparingInt(claim -> claim.span().begin()));
    }
    all.addAll(new CellCostings(products, lines, this::isHead).read(disclosure.tables()));
    return List.copyOf(all);
  }

  private static boolean covers(Span extent, Span span) {
    return extent.section() == span.section()
        && extent.paragraph() == span.paragraph()
        && extent.begin() <= span.begin()
        && span.end() <= extent.end();
  }

  private void section(int index, Section section, List<Found> found) {
    List<Passage> passages = new ArrayList<>();
    for (int p = 0; p < section.paragraphs().size(); p++) {
      passages.add(Passage.of(index, p, section.paragraphs().get(p)));
    }
    for (Passage passage : passages) {
      for (ProductReader.Equation equation : products.in(passage.bare().text())) {
        for (Token result : equation.results()) {
          Span span = passage.span(result);
          Place where = passage.place(span);
          boolean firm = equation.firm() && (!equation.torn() || where.line() == 0);
          Claim claim =
              claim(
                  result,
                  passage.printed(span),
                  firm,
                  span,
                  where,
                  Optional.of(equation.costing()));
          found.add(new Found(claim, extent(passage, equation)));
        }
      }
    }
    for (int p = 0; p < passages.size(); p++) {
      listed(passages, p, found);
    }
  }

  private static Span extent(Passage passage, ProductReader.Equation equation) {
    return new Span(
        passage.section(),
        passage.number(),
        passage.bare().begin(equation.begin()),
        passage.bare().end(equation.end()));
  }

  /** 169.731、…;2、…: a row whose cells ran into each other, and the lines below it. */
  private void listed(List<Passage> passages, int first, List<Found> found) {
    String words = passages.get(first).bare().text();
    Matcher row = relations.get("costing-row").matcher(words);
    if (!row.find() || !isBelowHead(passages, first)) {
      return;
    }
    Optional<MoneyUnit> unit = unitAbove(passages, first);
    if (unit.isEmpty()) {
      return;
    }
    List<CostingLines.Item> items = new ArrayList<>();
    items.add(new CostingLines.Item(row.end(), words.substring(row.end())));
    while (first + items.size() < passages.size()
        && passages.get(first + items.size()).bare().text().startsWith((items.size() + 1) + "、")) {
      items.add(new CostingLines.Item(0, passages.get(first + items.size()).bare().text()));
    }
    List<CostingLines.Line> read = lines.read(items);
    Optional<Token> amount = Token.money(row.group("amount"), row.start("amount"), unit.get());
    if (read.isEmpty() || amount.isEmpty()) {
      return;
    }
    Passage at = passages.get(first);
    Span span = at.span(amount.get());
    Optional<Costing> sum = Optional.of(CostingLines.sum(read));
    Claim whole = claim(amount.get(), at.printed(span), false, span, at.place(span), sum);
    found.add(new Found(whole, span));
    for (int i = 0; i < read.size(); i++) {
      CostingLines.Line line = read.get(i);
      if (!line.product()) {
        Passage passage = passages.get(first + i);
        Span one = passage.span(line.amount());
        Claim claim =
            claim(
                line.amount(),
                passage.printed(one),
                false,
                one,
                passage.place(one),
                Optional.empty());
        found.add(new Found(claim, one));
      }
    }
  }

  private boolean isBelowHead(List<Passage> passages, int index) {
    for (int p = index; p >= Math.max(0, index - FORM_LINES); p--) {
      if (isHead(passages.get(p).bare().text())) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(String words) {
    return relations.get("costing-head").matcher(words).find();
  }

  private Optional<MoneyUnit> unitAbove(List<Passage> passages, int index) {
    for (int p = index; p >= 0; p--) {
      Matcher unit = relations.get("costing-unit").matcher(passages.get(p).bare().text());
      if (unit.find()) {
        return MoneyUnit.of(unit.group("unit"));
      }
    }
    return Optional.empty();
  }

  /** What a costing comes to. */
  static Claim claim(
      Token token,
      String printed,
      boolean firm,
      Span span,
      Place where,
      Optional<Costing> costing) {
    return new Claim(
        Relation.COSTING,
        printed,
        token.figure(),
        token.unit(),
        0,
        Concept.NONE,
        Concept.NONE,
        List.of(),
        firm,
        NO_STATEMENT,
        "",
        span,
        where,
        costing);
  }
}
