package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Finds the figures that a statement about a change is made of. */
final class Statements {

  /** A paragraph of the text or a cell with words. */
  record Paragraph(int section, int paragraph, Optional<Claim.InTable> cell) {

    static Paragraph of(Claim claim) {
      Claim.Span span = claim.span();
      return new Paragraph(span.section(), span.paragraph(), span.cell());
    }
  }

  private final Map<Paragraph, Claim> firstAmounts = new HashMap<>();
  private final Map<Integer, List<Claim>> byStatement = new HashMap<>();
  private final Amounts amounts;

  Statements(List<Claim> claims, Amounts amounts) {
    this.amounts = amounts;
    for (Claim claim : claims) {
      byStatement.computeIfAbsent(claim.statement(), s -> new ArrayList<>(4)).add(claim);
      if (Amounts.isAmount(claim)) {
        firstAmounts.putIfAbsent(Paragraph.of(claim), claim);
      }
    }
  }

  /** The claims of the statement that a claim is a part of. */
  private List<Claim> together(Claim claim) {
    return byStatement.getOrDefault(claim.statement(), List.of());
  }

  /** The quantity itself, without measure and what it is taken against. */
  static Concept plain(Claim claim) {
    return claim.concept().without(Dimension.MEASURE).without(Dimension.AGAINST);
  }

  /** This year's amounts that a change, rate or parity may speak of, the likeliest first. */
  List<Known> now(Claim claim) {
    return known(claim, plain(claim), claim.readings());
  }

  /** The amounts that it may be compared with. */
  List<Known> before(Claim claim) {
    Concept against = claim.against();
    return against.has(Dimension.YEAR) ? known(claim, against, claim.readings()) : List.of();
  }

  /** The budgets of either kind that an outturn may be set against, and other amounts. */
  List<Known> measures(Claim claim) {
    String basis = claim.against().get(Dimension.BASIS);
    boolean budget = basis.equals("budget") || basis.equals("adjusted");
    if (!budget || !claim.against().has(Dimension.YEAR)) {
      return before(claim);
    }
    List<Known> found = new ArrayList<>();
    for (String kind : List.of("budget", "adjusted")) {
      found.addAll(known(claim, claim.against().with(Dimension.BASIS, kind), claim.readings()));
    }
    return found;
  }

  /** Whether the statement itself prints an amount, be it a table's. */
  boolean says(Claim claim, Known known) {
    return together(claim).stream()
        .filter(other -> Amounts.isAmount(other) && other.tied() && other.firm())
        .anyMatch(
            other -> isOf(other.concept(), known.concept()) && Known.said(other).meets(known));
  }

  private static boolean isOf(Concept said, Concept known) {
    return Amounts.key(said).equals(Amounts.key(known))
        && said.get(Dimension.YEAR).equals(known.get(Dimension.YEAR))
        && said.get(Dimension.BASIS).equals(known.get(Dimension.BASIS));
  }

  /** The completions of the budget that stand in the statement. */
  List<Claim> completions(Claim claim) {
    return together(claim).stream()
        .filter(
            other ->
                other.relation() == Relation.COMPLETION
                    && other.figure().isPresent()
                    && other.span().section() == claim.span().section())
        .toList();
  }

  /**
   * Whether tables print two amounts of the quantity, in whatever scope, that differ by so much.
   */
  boolean possible(Claim claim, Range change) {
    for (Known amount : amounts.like(plain(claim))) {
      for (Known base : amounts.like(claim.against())) {
        if (amount.range().minus(base.range()).meets(change)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Everything that is said of the amounts of a change or a rate. */
  Series series(Claim claim) {
    boolean named = claim.tied();
    List<Part> parts = new ArrayList<>();
    if (named) {
      amounts(parts, Role.NOW, claim, plain(claim));
      if (claim.against().has(Dimension.YEAR)) {
        amounts(parts, Role.BEFORE, claim, claim.against());
      } else if (!claim.concept().has(Dimension.YEAR) && !parts.isEmpty()) {
        past(claim).forEach(other -> parts.add(Part.of(Role.BEFORE, other)));
      }
    } else {
      for (Claim other : inStatement(claim)) {
        parts.add(Part.of(Role.NOW, other));
      }
    }
    for (Claim other : beside(claim)) {
      parts.add(Part.of(other.relation() == Relation.RATE ? Role.RATE : Role.CHANGE, other));
    }
    return new Series(parts, named);
  }

  /** Whether what stands beside a change fits another change of it as well, in fen. */
  boolean fits(Claim change, long right) {
    Series series = series(change);
    List<Part> own =
        series.of(Role.CHANGE).stream()
            .filter(part -> part.claim().filter(change::equals).isPresent())
            .toList();
    return series
        .without(own)
        .holdsWith(Role.CHANGE, Range.ofFen(right, Known.said(change).half()));
  }

  /**
   * What the statement says there was of it years ago, beside what there is: 较上年增加100%，2021年底为0.
   */
  private List<Claim> past(Claim claim) {
    List<Claim> past = new ArrayList<>();
    for (Claim other : together(claim)) {
      boolean same = plain(other).without(Dimension.YEAR).equals(plain(claim));
      if (Amounts.isAmount(other) && other.concept().has(Dimension.YEAR) && same) {
        past.add(other);
      }
    }
    return past;
  }

  /**
   * The same changes and rates of the whole of an amount: 收入总计100万元，其中年初结转10万元，较上年增加5万元 may speak
   * of either.
   */
  Optional<Series> ofWhole(Series series) {
    Optional<Claim> part =
        series.claims(Role.NOW).stream()
            .filter(claim -> claim.relation() == Relation.PART_OF)
            .findFirst();
    Optional<Claim> whole =
        part.flatMap(
            one ->
                Stream.ofNullable(firstAmounts.get(Paragraph.of(one)))
                    .filter(first -> first.tied() && first.concept().equals(wholeOf(one)))
                    .findFirst());
    return whole.map(
        claim -> {
          List<Part> parts = new ArrayList<>();
          amounts(parts, Role.NOW, claim, plain(claim));
          parts.addAll(series.of(Role.CHANGE));
          parts.addAll(series.of(Role.RATE));
          return new Series(parts, true);
        });
  }

  private static Concept wholeOf(Claim part) {
    return part.against()
        .with(Dimension.YEAR, part.concept().get(Dimension.YEAR))
        .with(Dimension.BASIS, part.concept().get(Dimension.BASIS));
  }

  /** The amounts of a role: of tables in any reading, of the statement, else of other sentences. */
  private void amounts(List<Part> parts, Role role, Claim claim, Concept concept) {
    List<Known> said = amounts.said(concept, claim.readings());
    List<Known> own =
        said.stream()
            .filter(k -> k.statement() == claim.statement() && sameSection(k, claim))
            .toList();
    if (role == Role.BEFORE && own.isEmpty()) {
      List<Known> now = parts.stream().flatMap(part -> part.known().stream()).toList();
      said = said.stream().filter(k -> !isSame(k, now)).toList();
    }
    List<Known> printed = new ArrayList<>(amounts.exact(concept, claim.readings()));
    if (printed.isEmpty()) {
      printed.addAll(amounts.surest(concept, claim.readings()));
    }
    for (Known known : amounts.like(concept)) {
      boolean meant = own.stream().anyMatch(known::meets);
      if (meant && !printed.contains(known)) {
        printed.add(known);
      }
    }
    printed.removeIf(known -> own.stream().anyMatch(one -> amounts.differByCarried(known, one)));
    own.forEach(known -> parts.add(Part.of(role, known.said().orElseThrow())));
    if (!printed.isEmpty()) {
      parts.add(Part.printed(role, printed));
    } else if (own.isEmpty() && said.size() == 1) {
      parts.add(Part.of(role, said.get(0).said().orElseThrow()));
    } else if (own.isEmpty() && !said.isEmpty()) {
      parts.add(Part.printed(role, said));
    }
  }

  /**
   * What another sentence says of last year and is this year's amount has hardly the right year.
   */
  private static boolean isSame(Known said, List<Known> now) {
    return now.stream().anyMatch(known -> known.meets(said));
  }

  private static boolean sameSection(Known known, Claim claim) {
    return known.said().orElseThrow().span().section() == claim.span().section();
  }

  /** The changes and rates of the same quantity against the same in one statement. */
  List<Claim> beside(Claim claim) {
    return together(claim).stream()
        .filter(
            other ->
                (isChange(other) || isRate(other))
                    && other.tied() == claim.tied()
                    && plain(other).equals(plain(claim))
                    && other.against().equals(claim.against()))
        .toList();
  }

  /** Whether it says by how much something changed. */
  static boolean isChange(Claim claim) {
    return claim.relation() == Relation.CHANGE && claim.isMoney() && claim.direction() != 0;
  }

  /** Whether it says by how many per cent something changed. */
  static boolean isRate(Claim claim) {
    return claim.relation() == Relation.RATE
        && claim.figure().isPresent()
        && claim.direction() != 0;
  }

  /**
   * The amount that something not understood changed to, if it is the first of its paragraph, and
   * no other stands between (年初预算10万元，支出决算9万元，比上年增加1万元).
   */
  private List<Claim> inStatement(Claim claim) {
    return Stream.ofNullable(firstAmounts.get(Paragraph.of(claim)))
        .filter(other -> other.statement() == claim.statement() && !other.tied())
        .filter(other -> together(claim).stream().noneMatch(one -> isBetween(one, other, claim)))
        .toList();
  }

  private static boolean isBetween(Claim amount, Claim first, Claim last) {
    return Amounts.isAmount(amount)
        && amount.span().section() == first.span().section()
        && amount.span().paragraph() == first.span().paragraph()
        && amount.span().begin() > first.span().begin()
        && amount.span().begin() < last.span().begin();
  }

  private List<Known> known(Claim claim, Concept concept, List<Concept> readings) {
    List<Known> found = new ArrayList<>(amounts.exact(concept, readings));
    if (found.isEmpty()) {
      found.addAll(amounts.surest(concept, readings));
    }
    List<Known> said = amounts.said(concept, readings);
    if (found.isEmpty()) {
      said.stream().filter(k -> k.statement() == claim.statement()).forEach(found::add);
      said.stream().filter(k -> k.statement() != claim.statement()).forEach(found::add);
    } else {
      for (Known known : said) {
        if (known.statement() == claim.statement() && found.stream().noneMatch(known::meets)) {
          found.add(known);
        }
      }
    }
    return found;
  }

  /** This year's amounts as tables print them. */
  List<Known> surest(Claim claim) {
    return amounts.surest(plain(claim), claim.readings());
  }

  /** The rates that stand beside a change. */
  List<Claim> rates(Claim change) {
    return together(change).stream()
        .filter(
            claim ->
                claim.relation() == Relation.RATE
                    && claim.figure().isPresent()
                    && claim.against().equals(change.against()))
        .toList();
  }
}
