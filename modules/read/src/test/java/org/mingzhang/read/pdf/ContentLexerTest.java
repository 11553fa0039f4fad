package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.read.pdf.ContentLexer.Kind;

class ContentLexerTest {

  private static ContentLexer lexer(String content) {
    return new ContentLexer(MadePdf.latin(content));
  }

  private static String string(ContentLexer in, int i) {
    return new String(
        Arrays.copyOfRange(in.bytes(), in.start(i), in.end(i)), StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "-3.5, -3.5",
    "+.25, 0.25",
    "4., 4",
    "-.5, -0.5",
    "--7, -7",
    "0.0001, 0.0001",
    "1-2, 12",
    "., 0"
  })
  void numbersInEveryDress(String written, double value) {
    ContentLexer in = lexer(written + " w");

    assertThat(in.next()).isEqualTo(ContentLexer.code("w"));
    assertThat(in.count()).isEqualTo(1);
    assertThat(in.number(0)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "(abc), abc",
    "(a\\(b\\)c), a(b)c",
    "(a(b)c), a(b)c",
    "(\\101\\60), A0",
    "<414243>, ABC",
    "<41 4 2 43>, ABC",
    "<414>, A@",
    "(), ''",
    "(a\\qb), aqb"
  })
  void stringsInEveryDress(String written, String value) {
    ContentLexer in = lexer(written + " Tj");

    assertThat(in.next()).isEqualTo(ContentLexer.code("Tj"));
    assertThat(in.kind(0)).isEqualTo(Kind.STRING);
    assertThat(string(in, 0)).isEqualTo(value);
  }

  @Test
  void brokenLineOfAStringGoesOn() {
    ContentLexer in = lexer("(a\\\nb\\\r\nc) Tj");

    assertThat(in.next()).isEqualTo(ContentLexer.code("Tj"));
    assertThat(string(in, 0)).isEqualTo("abc");
  }

  @Test
  void operandsStandFlatBeforeTheirOperator() {
    ContentLexer in = lexer("/F#31 12 Tf[(1)-20<32>]TJ/P<</MCID 3>>BDC%note\nET");

    assertThat(in.next()).isEqualTo(ContentLexer.code("Tf"));
    assertThat(in.name(0)).isEqualTo("F1");
    assertThat(in.number(1)).isEqualTo(12);
    assertThat(in.next()).isEqualTo(ContentLexer.code("TJ"));
    assertThat(in.kind(0)).isEqualTo(Kind.OPEN);
    assertThat(string(in, 1)).isEqualTo("1");
    assertThat(in.number(2)).isEqualTo(-20);
    assertThat(string(in, 3)).isEqualTo("2");
    assertThat(in.next()).isEqualTo(ContentLexer.code("BDC"));
    assertThat(in.name(0)).isEqualTo("P");
    assertThat(in.contains("MCID")).isTrue();
    assertThat(in.next()).isEqualTo(ContentLexer.code("ET"));
    assertThat(in.count()).isZero();
    assertThat(in.next()).isZero();
  }

  @Test
  void inlineImageIsPassedOver() {
    ContentLexer in = lexer("BI /W 4 /H 1 ID \u00ff EI\u0001\u0002 x\nEI\nQ");

    assertThat(in.next()).isEqualTo(ContentLexer.code("BI"));
    assertThat(in.next()).isEqualTo(ContentLexer.code("ID"));
    in.skipInlineImage();
    assertThat(in.next()).isEqualTo(ContentLexer.code("Q"));
  }

  @Test
  void longWordsAreNoOperators() {
    ContentLexer in = lexer("xxxxTj true null 5 w");

    assertThat(in.next()).isNotEqualTo(ContentLexer.code("Tj"));
    assertThat(in.next()).isEqualTo(ContentLexer.code("w"));
    assertThat(in.number(2)).isEqualTo(5);
  }

  @Test
  void endlessOperandsTakeBoundedRoom() {
    ContentLexer in = lexer("1 ".repeat(1_000_000) + "w");

    assertThat(in.next()).isEqualTo(ContentLexer.code("w"));
    assertThat(in.count()).isLessThanOrEqualTo(1 << 16);
  }

  /** Every operator takes at least a byte, so there are no more of them than bytes. */
  @Property
  void anyBytesComeToAnEnd(@ForAll @Size(max = 300) byte[] bytes) {
    ContentLexer in = new ContentLexer(bytes);
    int operators = 0;
    while (in.next() != 0) {
      operators++;
      assertThat(operators).isLessThanOrEqualTo(bytes.length);
    }
    assertThat(in.next()).isZero();
  }
}
