package org.mingzhang.model.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which value is a part of which: the sums of docs/interfaces.md, and the laws of parts. */
final class AlgebraTest {

  private static final Map<Dimension, List<String>> VALUES =
      Map.of(
          Dimension.FLOW,
          List.of(
              "",
              "sources",
              "income",
              "opening",
              "reserve",
              "uses",
              "expenditure",
              "distribution",
              "closing",
              "asset"),
          Dimension.FUND,
          List.of(
              "",
              "all",
              "appropriation",
              "general",
              "government",
              "capital",
              "nonappropriation",
              "special",
              "own",
              "own.business",
              "own.operating",
              "own.superior",
              "own.subordinate",
              "own.other",
              "unknown"),
          Dimension.ORIGIN,
          List.of("", "current", "carried", "reserve"),
          Dimension.NATURE,
          List.of(
              "",
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
          List.of(
              "",
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
              "procurement.sme",
              "three-public+meetings+training",
              "three-public+meetings",
              "meetings+training",
              "three-public.abroad+meetings",
              "three-public+operating-funds"),
          Dimension.FUNCTION,
          List.of("", "201", "20103", "2010301", "2010302", "20104", "202"),
          Dimension.ECONOMIC,
          List.of("", "301", "30101", "30215", "3021503", "302"),
          Dimension.PROJECT,
          List.of("", "甲类", "甲类/一", "甲类/一/1", "甲类/二", "甲类项目", "乙类"),
          Dimension.UNIT,
          List.of("", "327", "327001", "某局"),
          Dimension.YEAR,
          List.of("", "2025", "2026"));

  private final Algebra algebra = Algebra.standard();

  @ParameterizedTest
  @CsvSource({
    "FLOW, income, sources",
    "FLOW, opening, sources",
    "FLOW, reserve, sources",
    "FLOW, expenditure, uses",
    "FLOW, distribution, uses",
    "FLOW, closing, uses",
    "FUND, appropriation, all",
    "FUND, general, appropriation",
    "FUND, government, appropriation",
    "FUND, capital, appropriation",
    "FUND, capital, all",
    "FUND, special, nonappropriation",
    "FUND, own, nonappropriation",
    "FUND, own.business, own",
    "FUND, own.operating, own",
    "FUND, own.superior, own",
    "FUND, own.subordinate, all",
    "FUND, own.other, nonappropriation",
    "NATURE, basic.personnel, basic",
    "NATURE, basic.public, basic",
    "NATURE, basic, ''",
    "NATURE, project, ''",
    "NATURE, operating, ''",
    "NATURE, remitted, ''",
    "NATURE, granted, ''",
    "NATURE, basic.public, ''",
    "ORIGIN, carried, ''",
    "ITEM, three-public.abroad, three-public",
    "ITEM, three-public.reception, three-public",
    "ITEM, three-public.vehicles.running, three-public.vehicles",
    "ITEM, three-public.vehicles.purchase, three-public",
    "ITEM, procurement.goods, procurement",
    "ITEM, procurement.works, procurement",
    "ITEM, procurement.services, procurement",
    "FUNCTION, 20103, 201",
    "FUNCTION, 2010301, 201",
    "FUNCTION, 2010301, 20103",
    "FUNCTION, 201, ''",
    "ECONOMIC, 3021503, 30215",
    "GOV_ECONOMIC, 50201, 502",
    "PROJECT, 甲类/一, 甲类",
    "PROJECT, 甲类/一/1, 甲类",
    "PROJECT, 乙类, ''",
    "UNIT, 327001, ''",
  })
  void partsOfTheField(Dimension dimension, String part, String whole) {
    assertThat(algebra.within(dimension, part, whole)).isTrue();
    assertThat(algebra.within(dimension, whole, part)).isFalse();
    assertThat(algebra.narrower(dimension, whole, part)).isEqualTo(part);
    assertThat(algebra.narrower(dimension, part, whole)).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({
    "FLOW, income, expenditure",
    "FLOW, sources, uses",
    "FLOW, opening, income",
    "FLOW, closing, expenditure",
    "FUND, general, government",
    "FUND, special, appropriation",
    "FUND, own.business, own.other",
    "NATURE, basic.personnel, project",
    "NATURE, basic.public, basic.personnel",
    "ITEM, meetings, three-public",
    "ITEM, three-public.reception, three-public.vehicles",
    "FUNCTION, 2010301, 20104",
    "FUNCTION, 201, 202",
    "PROJECT, 甲类/一, 甲类项目",
    "PROJECT, 甲类/一, 甲类/二",
  })
  void excludeEachOther(Dimension dimension, String one, String other) {
    assertThat(algebra.disjoint(dimension, one, other)).isTrue();
    assertThat(algebra.disjoint(dimension, other, one)).isTrue();
    assertThat(algebra.narrower(dimension, one, other)).isEqualTo(other);
  }

  @Test
  void aUnionOfItemsHoldsItsMembers() {
    String union = "three-public+meetings+training";

    assertThat(algebra.within(Dimension.ITEM, "meetings", union)).isTrue();
    assertThat(algebra.within(Dimension.ITEM, "three-public", union)).isTrue();
    assertThat(algebra.within(Dimension.ITEM, "three-public.vehicles.running", union)).isTrue();
    assertThat(algebra.within(Dimension.ITEM, "operating-funds", union)).isFalse();
    assertThat(algebra.within(Dimension.ITEM, union, "meetings")).isFalse();
    assertThat(algebra.disjoint(Dimension.ITEM, "training", union)).isFalse();
    assertThat(algebra.disjoint(Dimension.ITEM, "operating-funds", union)).isTrue();
    assertThat(algebra.within(Dimension.ITEM, "meetings+training", union)).isTrue();
    assertThat(algebra.disjoint(Dimension.ITEM, "meetings+operating-funds", union)).isFalse();
    assertThat(algebra.within(Dimension.ITEM, "meetings+operating-funds", union)).isFalse();
    // a sign in the name of a project makes no union
    assertThat(algebra.within(Dimension.PROJECT, "5G", "5G+医疗")).isFalse();
  }

  @Test
  void onlyADimensionThatPartitionsHasAWholeWithoutName() {
    assertThat(algebra.partitions(Dimension.NATURE)).isTrue();
    assertThat(algebra.partitions(Dimension.FUNCTION)).isTrue();
    assertThat(algebra.partitions(Dimension.ECONOMIC)).isTrue();
    // a figure without an item is no sum over the items, and a fund is never left out
    assertThat(algebra.partitions(Dimension.ITEM)).isFalse();
    assertThat(algebra.within(Dimension.ITEM, "meetings", "")).isFalse();
    assertThat(algebra.partitions(Dimension.FUND)).isFalse();
    assertThat(algebra.within(Dimension.FUND, "general", "")).isFalse();
    assertThat(algebra.within(Dimension.FUND, "unknown", "all")).isFalse();
    assertThat(algebra.partitions(Dimension.YEAR)).isFalse();
    assertThat(algebra.within(Dimension.YEAR, "2025", "")).isFalse();
  }

  @Property(tries = 2000)
  void beingAPartIsAStrictOrder(@ForAll("triples") Triple t) {
    assertThat(algebra.within(t.dimension(), t.a(), t.a())).isFalse();
    if (algebra.within(t.dimension(), t.a(), t.b())) {
      assertThat(algebra.within(t.dimension(), t.b(), t.a())).isFalse();
      if (algebra.within(t.dimension(), t.b(), t.c())) {
        assertThat(algebra.within(t.dimension(), t.a(), t.c())).isTrue();
      }
    }
  }

  @Property(tries = 2000)
  void excludingEachOtherIsMutualAndPassesToParts(@ForAll("triples") Triple t) {
    boolean disjoint = algebra.disjoint(t.dimension(), t.a(), t.b());

    assertThat(algebra.disjoint(t.dimension(), t.b(), t.a())).isEqualTo(disjoint);
    assertThat(algebra.disjoint(t.dimension(), t.a(), t.a())).isFalse();
    if (algebra.within(t.dimension(), t.a(), t.b())) {
      assertThat(disjoint).isFalse();
    }
    if (disjoint && !t.b().isEmpty() && algebra.within(t.dimension(), t.c(), t.b())) {
      assertThat(algebra.disjoint(t.dimension(), t.a(), t.c())).isTrue();
    }
  }

  @Property(tries = 2000)
  void theNarrowerIsOneOfTheTwoAndNoneOfThemIsAPartOfIt(@ForAll("triples") Triple t) {
    String narrower = algebra.narrower(t.dimension(), t.a(), t.b());

    assertThat(narrower).isIn(t.a(), t.b());
    if (!algebra.disjoint(t.dimension(), t.a(), t.b())) {
      assertThat(algebra.within(t.dimension(), t.a(), narrower)).isFalse();
      assertThat(algebra.within(t.dimension(), t.b(), narrower)).isFalse();
    }
  }

  record Triple(Dimension dimension, String a, String b, String c) {}

  @Provide
  Arbitrary<Triple> triples() {
    return Arbitraries.of(VALUES.keySet())
        .flatMap(
            dimension -> {
              Arbitrary<String> value = Arbitraries.of(VALUES.get(dimension));
              return value
                  .tuple3()
                  .map(three -> new Triple(dimension, three.get1(), three.get2(), three.get3()));
            });
  }
}
