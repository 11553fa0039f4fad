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
import org.mingzhang.read.pdf.Operands.Kind;

class ContentLexerTest {

  private final Operands in = new Operands();

  private ContentLexer lexer(String content) {
    return new ContentLexer(MadePdf.latin(content), in);
  }

  private String string(int i) {
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
    ContentLexer lexer = lexer(written + " w");

    assertThat(lexer.next()).isEqualTo(ContentLexer.code("w"));
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
    ContentLexer lexer = lexer(written + " Tj");

    assertThat(lexer.next()).isEqualTo(ContentLexer.code("Tj"));
    assertThat(in.kind(0)).isEqualTo(Kind.STRING);
    assertThat(string(0)).isEqualTo(value);
  }

  @Test
  void brokenLineOfAStringGoesOn() {
    ContentLexer lexer = lexer("(a\\\nb\\\r\nc) Tj");

    assertThat(lexer.next()).isEqualTo(ContentLexer.code("Tj"));
    assertThat(string(0)).isEqualTo("abc");
  }

  @Test
  void operandsStandFlatBeforeTheirOperator() {
    ContentLexer lexer = lexer("/F#31 12 Tf[(1)-20<32>]TJ/P<</MCID 3>>BDC%note\nET");

    assertThat(lexer.next()).isEqualTo(ContentLexer.code("Tf"));
    assertThat(in.name(0)).isEqualTo("F1");
    assertThat(in.number(1)).isEqualTo(12);
    assertThat(lexer.next()).isEqualTo(ContentLexer.code("TJ"));
    assertThat(in.kind(0)).isEqualTo(Kind.OPEN);
    assertThat(string(1)).isEqualTo("1");
    assertThat(in.number(2)).isEqualTo(-20);
    assertThat(string(3)).isEqualTo("2");
    assertThat(lexer.next()).isEqualTo(ContentLexer.code("BDC"));
    assertThat(in.name(0)).isEqualTo("P");
    assertThat(in.contains("MCID")).isTrue();
    assertThat(lexer.next()).isEqualTo(ContentLexer.code("ET"));
    assertThat(in.count()).isZero();
    assertThat(lexer.next()).isZero();
  }

  @Test
  void inlineImageIsPassedOver() {
    ContentLexer lexer = lexer("BI /W 4 /H 1 ID \u00ff EI\u0001\u0002 x\nEI\nQ");

    assertThat(lexer.next()).isEqualTo(ContentLexer.code("BI"));
    assertThat(lexer.next()).isEqualTo(ContentLexer.code("ID"));
    lexer.skipInlineImage();
    assertThat(lexer.next()).isEqualTo(ContentLexer.code("Q"));
  }

  @Test
  void longWordsAreNoOperators() {
    ContentLexer lexer = lexer("xxxxTj true null 5 w");

    assertThat(lexer.next()).isNotEqualTo(ContentLexer.code("Tj"));
    assertThat(lexer.next()).isEqualTo(ContentLexer.code("w"));
    assertThat(in.number(2)).isEqualTo(5);
  }

  @Test
  void endlessOperandsTakeBoundedRoom() {
    ContentLexer lexer = lexer("1 ".repeat(1_000_000) + "w");

    assertThat(lexer.next()).isEqualTo(ContentLexer.code("w"));
    assertThat(in.count()).isLessThanOrEqualTo(1 << 18);
  }

  /** Every operator takes at least a byte, so there are no more of them than bytes. */
  @Property
  void anyBytesComeToAnEnd(@ForAll @Size(max = 300) byte[] bytes) {
    ContentLexer lexer = new ContentLexer(bytes, in);
    int operators = 0;
    while (lexer.next() != 0) {
      operators++;
      assertThat(operators).isLessThanOrEqualTo(bytes.length);
    }
    assertThat(lexer.next()).isZero();
  }
}
