package org.mingzhang.model.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The written form of concepts, as docs/interfaces.md promises it. */
final class ConceptTest {

  private static final String WRITTEN =
      "flow=expenditure;fund=general;nature=basic.personnel;function=2080505;year=2023;basis=budget";

  @Test
  void isWrittenInTheOrderOfTheKeys() {
    String all =
        "flow=expenditure;fund=general;origin=carried;nature=project;function=2010350;"
            + "economic=30201;gov-economic=50201;item=meetings;part=less-carried;project=某项目;"
            + "unit=327001;year=2026;basis=budget;measure=change;against=2025:outturn";

    List<String> pairs = new ArrayList<>(List.of(all.split(";", -1)));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(pairs, new Random(seed));
      assertThat(Concept.parse(String.join(";", pairs))).hasToString(all);
    }
  }

  @Test
  void leavesDefaultsOut() {
    assertThat(Concept.parse("flow=income;nature=all;fund=all;measure=money"))
        .hasToString("flow=income;fund=all")
        .isEqualTo(Concept.parse("flow=income;fund=all"));
    assertThat(Concept.parse("nature=all;measure=money").isEmpty()).isTrue();
    assertThat(Concept.NONE.with(Dimension.NATURE, "all")).isEqualTo(Concept.NONE);
    assertThat(Concept.NONE).hasToString("");
  }

  @Test
  void toleratesBlanksAndEmptyPairs() {
    assertThat(Concept.parse(" flow = income ; fund=all ;")).hasToString("flow=income;fund=all");
    assertThat(Concept.parse("")).isEqualTo(Concept.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"flow", "colour=red", "flow=income;=general", "Flow=income", "flow=income;fund"})
  void refusesWhatIsNoConcept(String written) {
    assertThatThrownBy(() -> Concept.parse(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesOneDimensionOnly() {
    Concept concept = Concept.parse(WRITTEN);

    assertThat(concept.with(Dimension.YEAR, "2024"))
        .hasToString(WRITTEN.replace("2023", "2024"))
        .isNotEqualTo(concept);
    assertThat(concept.without(Dimension.NATURE))
        .hasToString(WRITTEN.replace(";nature=basic.personnel", ""));
    assertThat(concept.with(Dimension.NATURE, "all")).isEqualTo(concept.without(Dimension.NATURE));
    assertThat(concept).hasToString(WRITTEN);
  }

  @Test
  void takesFromAnotherWhatItLacks() {
    Concept concept = Concept.parse("flow=income;fund=general");

    assertThat(concept.orElse(Concept.parse("fund=all;year=2026")))
        .hasToString("flow=income;fund=general;year=2026");
  }

  @Property(tries = 500)
  void isReadBackAsItIsWritten(@ForAll("concepts") Concept concept) {
    Concept again = Concept.parse(concept.toString());

    assertThat(again).isEqualTo(concept).hasSameHashCodeAs(concept);
    assertThat(again).hasToString(concept.toString());
  }

  @Provide
  Arbitrary<Concept> concepts() {
    Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
    values.put(Dimension.FLOW, List.of("", "income", "uses"));
    values.put(Dimension.FUND, List.of("", "all", "own.business", "unknown"));
    values.put(Dimension.NATURE, List.of("", "all", "basic.personnel"));
    values.put(Dimension.FUNCTION, List.of("", "201", "2010350"));
    values.put(Dimension.ITEM, List.of("", "three-public+meetings+training"));
    values.put(Dimension.MEASURE, List.of("", "money", "rate"));
    values.put(Dimension.AGAINST, List.of("", "2025:outturn", "nature"));
    // names are printed by people: any sign may stand in them
    Arbitrary<String> name =
        Arbitraries.of("", "设备购置;维修", "a=b", "通用项目/办公用房", "year=2025", "购置；维修", "“十四五”规划");
    Arbitrary<Concept> concepts = name.map(n -> Concept.NONE.with(Dimension.PROJECT, n));
    for (Map.Entry<Dimension, List<String>> entry : values.entrySet()) {
      Arbitrary<String> value = Arbitraries.of(entry.getValue());
      concepts = concepts.flatMap(c -> value.map(v -> c.with(entry.getKey(), v)));
    }
    return concepts;
  }
}
