package org.mingzhang.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.Tsv;

/** Products that are plainly said are read with what they come to, and no others. */
final class ProductReaderTest {

  private final ProductReader reader = new ProductReader(new Relations());

  static Stream<Arguments> texts() {
    return Tsv.read(ProductReaderTest.class, "costings.tsv").stream()
        .map(row -> Arguments.of(row.get("what"), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsWhatIsPlainlySaid(String what, Map<String, String> row) {
    String bare = BareText.of(row.getOrDefault("text", "")).text();
    String read =
        reader.in(bare).stream()
            .flatMap(one -> one.results().stream().map(result -> told(bare, one, result)))
            .collect(Collectors.joining("; "));

    assertThat(read).as(what).isEqualTo(row.getOrDefault("read", ""));
  }

  private static String told(String bare, ProductReader.Equation equation, Token result) {
    return equation.costing().printed() + "=" + bare.substring(result.begin(), result.end());
  }

  @Test
  void aYearThatIsOnlyMeantIsNotSure() {
    assertThat(reader.in("3人×5万元/年=15万元")).extracting(one -> one.firm()).containsExactly(false);
    assertThat(reader.in("3人×5万元/年×2年=30万元")).extracting(one -> one.firm()).containsExactly(true);
  }

  @Test
  void aNumberOfAnotherCellMayStandBeforeTheFirstFactor() {
    assertThat(reader.in("聘请人员23人×2000元=46000元"))
        .extracting(one -> one.torn())
        .containsExactly(true);
    assertThat(reader.in("聘请人员:23人×2000元=46000元"))
        .extracting(one -> one.torn())
        .containsExactly(false);
  }

  @Test
  void longTextsTakeNoLongTime() {
    String text = "1人×".repeat(20_000) + "=1元;" + "1+".repeat(20_000) + "1元=3元";

    assertThat(reader.in(text)).isEmpty();
  }
}
