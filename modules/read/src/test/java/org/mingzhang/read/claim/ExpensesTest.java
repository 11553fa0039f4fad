package org.mingzhang.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Lexicon;

class ExpensesTest {

  private final Expenses expenses = new Expenses(Lexicon.standard(), Catalogue.standard());

  private static Subject of(Dimension dimension, String value) {
    return new Subject(Concept.NONE.with(dimension, value), false, true, false, "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "three-public.abroad, 30212",
    "meetings, 30215",
    "training, 30216",
    "three-public.reception, 30217",
    "three-public.vehicles.running, 30231",
    "three-public.vehicles.purchase, 31013",
  })
  void anItemIsAClassOfWhatPublicExpenditureIsSpentOn(String item, String code) {
    Topic spent = new Topic(Concept.NONE.with(Dimension.NATURE, "basic.public"), false, true);
    Subject named = expenses.in(spent, Topic.NONE, of(Dimension.ITEM, item));
    assertThat(named.concept().get(Dimension.ECONOMIC)).isEqualTo(code);
    assertThat(named.concept().has(Dimension.ITEM)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"229, true", "201, false", "208, false", "232, false"})
  void aFunctionMayHaveTheNameOfAClass(String function, boolean both) {
    assertThat(expenses.isClassToo(of(Dimension.FUNCTION, function))).isEqualTo(both);
  }
}
