package org.mingzhang.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Dimension;

/** Every row of lexicon.tsv says something that the rest of the project knows. */
final class LexiconDataTest {

  private static final Set<String> KINDS =
      Set.of("any", "title", "header", "row", "text", "suffix");

  private static final Set<String> AXES =
      Set.of(
          "code",
          "name",
          "function",
          "economic",
          "gov",
          "unit",
          "project",
          "procurement",
          "note",
          "ordinal",
          "year");

  /**
   * The closed values of docs/interfaces.md; {@code current} of a flow stands for the year's own.
   */
  private static final Map<Dimension, Set<String>> VALUES =
      Map.of(
          Dimension.FLOW,
          Set.of(
              "income",
              "sources",
              "expenditure",
              "uses",
              "opening",
              "closing",
              "reserve",
              "distribution",
              "asset",
              "current"),
          Dimension.FUND,
          Set.of(
              "all",
              "appropriation",
              "general",
              "government",
              "capital",
              "special",
              "own",
              "own.business",
              "own.operating",
              "own.superior",
              "own.subordinate",
              "own.other",
              "nonappropriation"),
          Dimension.ORIGIN,
          Set.of("current", "carried", "reserve"),
          Dimension.NATURE,
          Set.of(
              "all",
              "basic",
              "basic.personnel",
              "basic.public",
              "project",
              "project.special",
              "project.construction",
              "reserve",
              "operating",
              "remitted",
              "granted"),
          Dimension.ITEM,
          Set.of(
              "three-public",
              "three-public.abroad",
              "three-public.vehicles",
              "three-public.vehicles.purchase",
              "three-public.vehicles.running",
              "three-public.reception",
              "meetings",
              "training",
              "operating-funds",
              "services",
              "procurement",
              "procurement.goods",
              "procurement.works",
              "procurement.services",
              "procurement.sme",
              "procurement.micro",
              "assets",
              "assets.current",
              "assets.fixed"),
          Dimension.YEAR,
          Set.of("this", "last"),
          Dimension.BASIS,
          Set.of("budget", "adjusted", "outturn", "final", "approved"),
          Dimension.MEASURE,
          Set.of("money", "change", "rate", "share", "count", "quantity", "price", "score"));

  /** Restrictions are open (“and the like”), but each is named once here. */
  private static final Set<String> PARTS =
      Set.of("less-construction", "less-carried", "own-level", "transfers", "donation");

  private final List<Map<String, String>> rows = Tsv.read(Lexicon.class, "lexicon.tsv");
  private final Algebra algebra = Algebra.standard();

  @Test
  void everyRowIsWellFormed() {
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : rows) {
      String term = row.get("term");
      softly.assertThat(Words.fold(term)).as(term).isNotEmpty();
      softly.assertThat(row.get("kind")).as(term).isIn(KINDS);
      softly.assertThat(row.get("sure")).as(term).isIn("certain", "likely", "guess");
    }
    softly.assertAll();
  }

  @Test
  void everyConceptHasKnownKeysAndValues() {
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : rows) {
      Set<String> keys = new HashSet<>();
      for (String pair : pairs(row)) {
        int sign = pair.indexOf('=');
        softly.assertThat(sign).as("%s: %s", row.get("term"), pair).isPositive();
        String key = pair.substring(0, Math.max(0, sign));
        String value = pair.substring(sign + 1);
        softly.assertThat(keys.add(key)).as("%s has %s once", row.get("term"), key).isTrue();
        softly.assertThat(isKnown(key, value)).as("%s: %s", row.get("term"), pair).isTrue();
      }
    }
    softly.assertAll();
  }

  private boolean isKnown(String key, String value) {
    return switch (key) {
      case "total", "partof" -> value.equals("1");
      case "axis" -> AXES.contains(value);
      case "skip" -> Set.of("goals", "other").contains(value);
      case "part" -> PARTS.contains(value);
      default -> Dimension.of(key).filter(dimension -> isKnown(dimension, value)).isPresent();
    };
  }

  /**
   * A value of the interface, a union of such, what algebra.tsv declares to be a part of one, or a
   * code of the catalogue.
   */
  private boolean isKnown(Dimension dimension, String value) {
    if (dimension == Dimension.ECONOMIC || dimension == Dimension.FUNCTION) {
      return !Catalogue.standard().ofCode(dimension, value).isEmpty();
    }
    Set<String> closed = VALUES.getOrDefault(dimension, Set.of());
    return Stream.of(value.split("\\+", -1))
        .allMatch(
            one ->
                closed.contains(one)
                    || closed.stream().anyMatch(whole -> algebra.within(dimension, one, whole)));
  }

  @Test
  void noWordStandsTwiceAtOnePlace() {
    SoftAssertions softly = new SoftAssertions();
    Set<String> seen = new HashSet<>();
    for (Map<String, String> row : rows) {
      String word = Words.fold(row.get("term"));
      softly.assertThat(seen.add(word + " " + row.get("kind"))).as(row.get("term")).isTrue();
    }
    softly.assertAll();
  }

  /** The folded text of a document is what words are looked up by. */
  @Test
  void everyWordIsFoundAtItsPlace() {
    Lexicon lexicon = Lexicon.standard();
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : rows) {
      String word = Words.fold(row.get("term"));
      for (Term.Use place : Term.Use.values()) {
        boolean here =
            row.get("kind").equalsIgnoreCase(place.name())
                || (row.get("kind").equals("row") && place == Term.Use.TEXT)
                || (row.get("kind").equals("any") && place != Term.Use.SUFFIX);
        if (here) {
          softly.assertThat(lexicon.find(word, place)).as("%s at %s", word, place).isPresent();
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void aTotalNamesNoClassification() {
    assertThat(rows)
        .filteredOn(row -> row.get("concept").contains("total=1"))
        .noneMatch(row -> row.get("concept").contains("axis="));
  }

  private static List<String> pairs(Map<String, String> row) {
    String concept = row.get("concept");
    return concept.isEmpty() ? List.of() : List.of(concept.split(";", -1));
  }
}
