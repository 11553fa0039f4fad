package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Disclosure;

/** All amounts of a document by what they mean: those of its tables and those of its sentences. */
final class Amounts {

  /** What sets quantities apart whatever else is left out. */
  private static final List<Dimension> EXACT =
      List.of(
          Dimension.NATURE,
          Dimension.FUNCTION,
          Dimension.ECONOMIC,
          Dimension.GOV_ECONOMIC,
          Dimension.ITEM,
          Dimension.PROJECT,
          Dimension.UNIT);

  /** Funds that sentences leave out or put for each other where a document has no other. */
  private static final Set<String> OPEN_FUNDS = Set.of("", "all", "appropriation", "general");

  private final Map<String, List<Known>> tables = new HashMap<>();

  /** Amounts of tables that are but items of what they are amounts of. */
  private final Map<String, List<Known>> items = new HashMap<>();

  private final Map<String, List<Known>> sentences = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();

  /** Those that were carried over from last year. */
  private final List<Known> carried = new ArrayList<>();

  private final Funds funds;

  /**
   * Gathers them.
   *
   * @param trust what is known of the amounts of tables
   */
  Amounts(Disclosure disclosure, Observations observations, Trust trust) {
    this.funds = new Funds(observations);
    for (Sheet sheet : observations.sheets()) {
      Items ofSheet = new Items(sheet);
      for (int r = 0; r < sheet.size(); r++) {
        if (!sheet.row(r).isEmpty()) {
          String words = Known.words(sheet.table(), sheet.table().rows().get(r));
          for (Observation seen : sheet.row(r)) {
            add(disclosure, ofSheet.with(seen), seen, words, trust);
          }
        }
      }
    }
    for (Claim claim : disclosure.claims()) {
      if (isAmount(claim) && claim.tied() && !claim.concept().isEmpty()) {
        add(sentences, Known.said(claim));
      }
    }
  }

  private Amounts(Amounts all, Set<Claim> some) {
    tables.putAll(all.tables);
    items.putAll(all.items);
    doubtful.addAll(all.doubtful);
    funds = all.funds;
    carried.addAll(all.carried.stream().filter(Known::table).toList());
    for (List<Known> said : all.sentences.values()) {
      said.stream()
          .filter(known -> known.said().filter(some::contains).isEmpty())
          .forEach(known -> add(sentences, known));
    }
  }

  /** The same without what some claims say. */
  Amounts without(Set<Claim> some) {
    return some.isEmpty() ? this : new Amounts(this, some);
  }

  private void add(
      Disclosure disclosure,
      List<Observation> together,
      Observation seen,
      String words,
      Trust trust) {
    if (!seen.scaled() || !seen.titled()) {
      return;
    }
    if (together.size() > 1) {
      addItem(disclosure, together, seen, words, trust);
      return;
    }
    Long right = trust.settled().get(seen);
    if (trust.doubtful().contains(seen)) {
      doubtful.add(dated(seen.meaning().concept()));
    } else if (right != null) {
      add(tables, Known.mended(disclosure, seen, words, right));
    } else if (seen.counts() && (seen.printed() || isZero(seen, trust))) {
      add(tables, Known.printed(disclosure, seen, words, trust.sure(seen)));
    }
  }

  private static boolean isZero(Observation seen, Trust trust) {
    return seen.known() == Observation.Known.BLANK || trust.zero().contains(seen);
  }

  /** Adds an item, and with the first one what all come to, which is sure if each of them is. */
  private void addItem(
      Disclosure disclosure,
      List<Observation> together,
      Observation seen,
      String words,
      Trust trust) {
    add(items, Known.printed(disclosure, seen, words, false));
    if (!trust.proved().containsAll(together)) {
      doubtful.add(dated(seen.meaning().concept()));
    } else if (seen.equals(together.get(0))) {
      add(tables, Known.together(disclosure, together, words));
    }
  }

  private void add(Map<String, List<Known>> index, Known known) {
    index.computeIfAbsent(key(known.concept()), k -> new ArrayList<>()).add(known);
    if (known.fen() != 0 && isCarried(known.concept())) {
      carried.add(known);
    }
  }

  private static String dated(Concept concept) {
    return key(concept) + concept.get(Dimension.YEAR);
  }

  /** What sets a quantity apart, whatever else is left out. */
  static String key(Concept concept) {
    StringBuilder key = new StringBuilder();
    for (Dimension dimension : EXACT) {
      key.append(concept.get(dimension)).append(';');
    }
    return key.append(concept.get(Dimension.MEASURE)).toString();
  }

  /** Whether a claim states an amount of money. */
  static boolean isAmount(Claim claim) {
    return claim.isMoney()
        && (claim.relation() == Relation.AMOUNT || claim.relation() == Relation.PART_OF);
  }

  /** Whether a table prints an amount in its year, of whatever it be. */
  boolean prints(Known said) {
    String year = said.concept().get(Dimension.YEAR);
    return tables.values().stream()
        .flatMap(List::stream)
        .anyMatch(known -> known.meets(said) && known.concept().get(Dimension.YEAR).equals(year));
  }

  /** Everything that tables print. */
  List<Known> all() {
    return tables.values().stream().flatMap(List::stream).toList();
  }

  /**
   * What tables print of a quantity, all that its words leave open taken as named; nothing where
   * one of its figures is in doubt.
   */
  List<Known> exact(Concept concept, List<Concept> readings) {
    if (doubtful.contains(dated(concept))) {
      return List.of();
    }
    return find(
        tables,
        concept,
        other ->
            other.get(Dimension.FUND).equals(concept.get(Dimension.FUND))
                && other.get(Dimension.ORIGIN).equals(concept.get(Dimension.ORIGIN))
                && other.get(Dimension.PART).equals(concept.get(Dimension.PART))
                && flows(concept, readings, other));
  }

  /** What tables print that may be meant: of any flow, fund, origin and part. */
  List<Known> like(Concept concept) {
    List<Known> found = find(tables, concept, other -> true);
    found.addAll(find(items, concept, other -> true));
    return found;
  }

  /**
   * What tables print of a quantity, the surest reading that any table prints: its own flow and
   * fund; its own fund; its flow in any fund.
   */
  List<Known> surest(Concept concept, List<Concept> readings) {
    if (doubtful.contains(dated(concept))) {
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
              tables,
              concept,
              known -> flows(concept, readings, known) && known.get(Dimension.FUND).equals(other));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return fund.isEmpty()
        ? find(
            tables,
            concept,
            known ->
                flows(concept, readings, known)
                    && (OPEN_FUNDS.contains(known.get(Dimension.FUND))
                        || known.get(Dimension.FUND).equals("unknown")))
        : List.of();
  }

  /** What tables print of a quantity whose fund is not said, if it is one amount in all of them. */
  private List<Known> ofWhateverFund(Concept concept, List<Concept> readings) {
    List<Known> found = find(tables, concept, known -> flows(concept, readings, known));
    found.removeIf(known -> known.fen() == 0);
    return found.stream().allMatch(known -> known.meets(found.get(0))) ? found : List.of();
  }

  /** What tables and sentences print of a quantity in a year, of any basis. */
  List<Known> ofYear(Concept concept, String year) {
    Concept then = concept.with(Dimension.YEAR, year).without(Dimension.BASIS);
    List<Known> found = new ArrayList<>(like(then));
    found.addAll(find(sentences, then, other -> true));
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
        sentences,
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

  private static List<Known> find(
      Map<String, List<Known>> index, Concept concept, Predicate<Concept> fits) {
    List<Known> found = new ArrayList<>();
    for (Known known : index.getOrDefault(key(concept), List.of())) {
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
