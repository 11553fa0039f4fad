package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/** All amounts of a document by what they mean: those of its tables and those of its sentences. */
final class Amounts {

  /** What may be left out, or told otherwise, where one quantity is spoken of again. */
  private static final Set<Dimension> LOOSE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Dimension.FLOW,
              Dimension.FUND,
              Dimension.ORIGIN,
              Dimension.PART,
              Dimension.YEAR,
              Dimension.BASIS,
              Dimension.AGAINST));

  /** Funds that sentences leave out or put for each other where a document has no other. */
  private static final Set<String> OPEN_FUNDS = Set.of("", "all", "appropriation", "general");

  private final Printed tables;
  private final Map<Concept, List<Known>> sentences = new HashMap<>();

  /** Those that were carried over from last year. */
  private final List<Known> carried = new ArrayList<>();

  private final Funds funds;
  private final Deadline deadline;

  /** Gathers them, with what sentences say as they are printed. */
  Amounts(Disclosure disclosure, Observations observations, Trust trust, Deadline deadline) {
    this(disclosure, new TimedList<>(disclosure.claims(), deadline), observations, trust, deadline);
  }

  /**
   * Gathers them.
   *
   * @param claims what its sentences say
   * @param trust what is known of the amounts of tables
   * @param deadline after which nothing can be looked up any more
   */
  Amounts(
      Disclosure disclosure,
      List<Claim> claims,
      Observations observations,
      Trust trust,
      Deadline deadline) {
    this.deadline = deadline;
    this.funds = new Funds(observations);
    this.tables = new Printed(disclosure, observations, trust);
    tables.where(Amounts::isCarried).forEach(this::addCarried);
    for (Claim claim : claims) {
      if (isAmount(claim) && claim.tied() && !claim.concept().isEmpty()) {
        say(Known.said(claim));
      }
    }
  }

  private Amounts(Amounts all, Set<Claim> some) {
    tables = all.tables;
    funds = all.funds;
    deadline = all.deadline;
    carried.addAll(all.carried.stream().filter(Known::table).toList());
    for (List<Known> said : all.sentences.values()) {
      said.stream()
          .filter(known -> known.said().filter(some::contains).isEmpty())
          .forEach(this::say);
    }
  }

  /** The same without what some claims say. */
  Amounts without(Set<Claim> some) {
    return some.isEmpty() ? this : new Amounts(this, some);
  }

  private void say(Known known) {
    sentences.computeIfAbsent(key(known.concept()), k -> new ArrayList<>(2)).add(known);
    addCarried(known);
  }

  private void addCarried(Known known) {
    if (known.fen() != 0 && isCarried(known.concept())) {
      carried.add(known);
    }
  }

  /** What sets a quantity apart, whatever else is left out. */
  static Concept key(Concept concept) {
    return concept.without(LOOSE);
  }

  /** Whether a claim states an amount of money. */
  static boolean isAmount(Claim claim) {
    return claim.isMoney()
        && (claim.relation() == Relation.AMOUNT || claim.relation() == Relation.PART_OF);
  }

  /** Whether something was left out, since tables print a quantity too often. */
  boolean unfinished() {
    return tables.isCrowded();
  }

  /** Whether a table prints an amount in its year, of whatever it be. */
  boolean prints(Known said) {
    return tables.prints(said);
  }

  /** What tables print of the concepts that are fit. */
  List<Known> printed(Predicate<Concept> fits) {
    return tables.where(fits);
  }

  /**
   * What tables print of a quantity, all that its words leave open taken as named; nothing where
   * one of its figures is in doubt.
   */
  List<Known> exact(Concept concept, List<Concept> readings) {
    if (tables.isInDoubt(concept)) {
      return List.of();
    }
    return find(
        tables.of(key(concept)),
        concept,
        other ->
            other.get(Dimension.FUND).equals(concept.get(Dimension.FUND))
                && other.get(Dimension.ORIGIN).equals(concept.get(Dimension.ORIGIN))
                && other.get(Dimension.PART).equals(concept.get(Dimension.PART))
                && flows(concept, readings, other));
  }

  /** What tables print that may be meant: of any flow, fund, origin and part. */
  List<Known> like(Concept concept) {
    List<Known> found = find(tables.of(key(concept)), concept, other -> true);
    found.addAll(find(tables.items(key(concept)), concept, other -> true));
    return found;
  }

  /**
   * What tables print that a sentence may mean all the same, though its words say otherwise: of any
   * flow, fund, origin and part where a code, an item or a nature sets the quantity apart; of a
   * bare total only what its fund and what was carried over set apart.
   */
  List<Known> meant(Concept concept) {
    List<Known> like = like(concept);
    if (!key(concept).isEmpty()) {
      return like;
    }
    String fund = concept.get(Dimension.FUND);
    List<String> near = funds.near(concept);
    boolean open = fund.isEmpty() || fund.equals("all");
    like.removeIf(
        known -> {
          String other = known.concept().get(Dimension.FUND);
          boolean ofFund = open || other.equals(fund) || near.contains(other);
          boolean balance = isBalance(concept);
          return (!ofFund && !balance) || balance != isBalance(known.concept());
        });
    return like;
  }

  /** Whether it is what was carried over into the year or out of it. */
  private static boolean isBalance(Concept concept) {
    return isCarried(concept) || concept.get(Dimension.FLOW).equals("closing");
  }

  /**
   * What tables print of a quantity, the surest reading that any table prints: its own flow and
   * fund; its own fund; its flow in any fund.
   */
  List<Known> surest(Concept concept, List<Concept> readings) {
    if (tables.isInDoubt(concept)) {
      return List.of();
    }
    List<Known> exact = exact(concept, readings);
    List<Known> own =
        exact.stream()
            .filter(k -> k.concept().get(Dimension.FLOW).equals(concept.get(Dimension.FLOW)))
            .toList();
    if (!own.isEmpty()) {
      return own;
    }
    String fund = concept.get(Dimension.FUND);
    if (exact.isEmpty() && fund.isEmpty() && !isItem(concept)) {
      return ofWhateverFund(concept, readings);
    }
    if (!exact.isEmpty() || !isItem(concept)) {
      return exact;
    }
    for (String other : funds.near(concept)) {
      List<Known> found =
          find(
              tables.of(key(concept)),
              concept,
              known -> flows(concept, readings, known) && known.get(Dimension.FUND).equals(other));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return fund.isEmpty()
        ? find(
            tables.of(key(concept)),
            concept,
            known ->
                flows(concept, readings, known)
                    && (OPEN_FUNDS.contains(known.get(Dimension.FUND))
                        || known.get(Dimension.FUND).equals("unknown")))
        : List.of();
  }

  /** What tables print of a quantity whose fund is not said, if it is one amount in all of them. */
  private List<Known> ofWhateverFund(Concept concept, List<Concept> readings) {
    List<Known> found =
        find(tables.of(key(concept)), concept, known -> flows(concept, readings, known));
    found.removeIf(known -> known.fen() == 0);
    return found.stream().allMatch(known -> known.meets(found.get(0))) ? found : List.of();
  }

  /** What tables and sentences print of a quantity in a year, of any basis. */
  List<Known> ofYear(Concept concept, String year) {
    Concept then = concept.with(Dimension.YEAR, year).without(Dimension.BASIS);
    List<Known> found = new ArrayList<>(like(then));
    found.addAll(find(saying(then), then, other -> true));
    return found;
  }

  /**
   * Whether two amounts differ by just what was carried over from last year, so that one holds it
   * and the other does not.
   */
  boolean differByCarried(Known one, Known other) {
    long apart = Math.abs(one.fen() - other.fen());
    long slack = one.half() + other.half();
    for (Known known : carried) {
      deadline.step();
      if (Math.abs(known.fen() - apart) <= known.half() + slack) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCarried(Concept concept) {
    return concept.get(Dimension.FLOW).equals("opening")
        || concept.get(Dimension.FLOW).equals("reserve")
        || concept.get(Dimension.ORIGIN).equals("carried");
  }

  /** Whether it is cut out of its fund by a code or an item, so that the fund can hardly matter. */
  private static boolean isItem(Concept concept) {
    return concept.has(Dimension.FUNCTION)
        || concept.has(Dimension.ECONOMIC)
        || concept.has(Dimension.GOV_ECONOMIC)
        || concept.has(Dimension.ITEM);
  }

  /** What sentences print of a quantity. */
  List<Known> said(Concept concept, List<Concept> readings) {
    return find(
        saying(concept),
        concept,
        other ->
            other.get(Dimension.FUND).equals(concept.get(Dimension.FUND))
                && flows(concept, readings, other));
  }

  private static boolean flows(Concept concept, List<Concept> readings, Concept other) {
    String flow = other.get(Dimension.FLOW);
    if (!concept.has(Dimension.FLOW)
        || flow.isEmpty()
        || flow.equals(concept.get(Dimension.FLOW))) {
      return true;
    }
    for (Concept reading : readings) {
      if (reading.get(Dimension.FLOW).equals(flow)) {
        return true;
      }
    }
    return false;
  }

  private List<Known> saying(Concept concept) {
    return sentences.getOrDefault(key(concept), List.of());
  }

  private List<Known> find(List<Known> like, Concept concept, Predicate<Concept> fits) {
    List<Known> found = new ArrayList<>();
    for (Known known : like) {
      deadline.step();
      Concept other = known.concept();
      boolean basis =
          !concept.has(Dimension.BASIS)
              || !other.has(Dimension.BASIS)
              || other.get(Dimension.BASIS).equals(concept.get(Dimension.BASIS));
      if (other.get(Dimension.YEAR).equals(concept.get(Dimension.YEAR))
          && basis
          && fits.test(other)) {
        found.add(known);
      }
    }
    return found;
  }
}
