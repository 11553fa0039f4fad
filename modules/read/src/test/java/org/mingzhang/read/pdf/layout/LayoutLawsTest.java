package org.mingzhang.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.PageContent.Glyph;
import org.mingzhang.read.pdf.PageContent.Rule;

/** What holds for every page, however senseless. */
class LayoutLawsTest {

  private static final String SIGNS = "0123456789.,-()一二收支预算合计万元、（） ";

  /** How a page is crowded. */
  enum Crowd {
    WORDS,
    ONE_LINE,
    ONE_SPOT,
    NET,
    DASHES,
    BOXES,
    COLUMNS_OF_FIGURES
  }

  @Property(tries = 400)
  void noSignIsLostOrDoubledAndGridsAreWhole(
      @ForAll long seed,
      @ForAll @IntRange(max = 400) int glyphs,
      @ForAll @IntRange(max = 60) int rules) {
    PageContent page = random(new Random(seed), glyphs, rules);

    List<Block> blocks = Sheet.blocks(page);

    assertThat(sorted(blocks.stream().map(LayoutLawsTest::text).toList()))
        .isEqualTo(sorted(page.glyphs().stream().map(Glyph::text).toList()));
    blocks.stream().filter(Grid.class::isInstance).forEach(grid -> assertWhole((Grid) grid));
  }

  /** Every column of every row is covered exactly once. */
  private static void assertWhole(Grid grid) {
    int[][] covered = new int[grid.rows().size()][grid.columns()];
    for (int r = 0; r < covered.length; r++) {
      int last = -1;
      for (Grid.Cell cell : grid.rows().get(r).cells()) {
        assertThat(cell.column()).isGreaterThan(last);
        last = cell.column();
        for (int y = r; y < r + cell.rowSpan(); y++) {
          for (int x = cell.column(); x < cell.column() + cell.columnSpan(); x++) {
            covered[y][x]++;
          }
        }
      }
    }
    assertThat(Arrays.stream(covered).flatMapToInt(Arrays::stream)).containsOnly(1);
  }

  /** In the middle of the page, however it is turned: nothing there is taken for a page number. */
  private static PageContent random(Random random, int glyphs, int rules) {
    List<Glyph> signs = new ArrayList<>();
    float x = 0;
    float y = 0;
    for (int i = 0; i < glyphs; i++) {
      if (i == 0 || x > 600 || random.nextInt(8) == 0) {
        x = 200 + random.nextInt(35) * 10;
        y = 200 + random.nextInt(40) * 10;
      }
      String text = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
      float size = 6 + random.nextInt(4) * 3;
      int turn = random.nextInt(60) == 0 ? random.nextInt(4) : 0;
      signs.add(new Glyph(text, x, y, size / 2, size, turn, i / (1 + random.nextInt(9))));
      x += size / 2;
    }
    List<Rule> lines = new ArrayList<>();
    for (int i = 0; i < rules; i++) {
      float a = 50 + random.nextInt(50) * 10 + random.nextFloat() * random.nextInt(5);
      float b = 200 + random.nextInt(40) * 10 + random.nextFloat() * random.nextInt(5);
      float length = 10 + random.nextInt(40) * 10;
      lines.add(
          random.nextBoolean() ? new Rule(a, b, a + length, b) : new Rule(a, b, a, b + length));
    }
    return new PageContent(1, 800, 800, signs, lines, List.of(), 0);
  }

  private static String text(Block block) {
    if (block instanceof TextBlock text) {
      return text.text();
    }
    StringBuilder all = new StringBuilder();
    ((Grid) block).rows().forEach(row -> row.cells().forEach(cell -> all.append(cell.text())));
    return all.toString();
  }

  private static String sorted(List<String> texts) {
    char[] signs = String.join("", texts).replaceAll("\\s", "").toCharArray();
    Arrays.sort(signs);
    return new String(signs);
  }

  /** What grew with the square of the glyphs would not end here. */
  @ParameterizedTest
  @EnumSource
  void aCrowdedPageIsRead(Crowd crowd) {
    PageContent page = crowded(crowd, 200_000);

    List<String> signs = page.glyphs().stream().map(Glyph::text).toList();
    List<String> texts = Sheet.blocks(page).stream().map(LayoutLawsTest::text).toList();
    if (crowd == Crowd.NET) {
      assertThat(sorted(texts)).isNotEmpty();
    } else {
      assertThat(sorted(texts)).isEqualTo(sorted(signs));
    }
  }

  /** As many glyphs and lines as the limits let through. */
  private static PageContent crowded(Crowd crowd, int many) {
    List<Glyph> glyphs = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < many; i++) {
      float x = random.nextInt(5000);
      float y = random.nextInt(5000);
      switch (crowd) {
        case WORDS -> glyphs.add(glyph("金", x, y, i));
        case ONE_LINE -> glyphs.add(glyph("9", i * 20f, 100, i));
        case ONE_SPOT -> glyphs.add(glyph("9", 100, 100, i));
        case NET -> {
          glyphs.add(glyph("9", x, y, i));
          rules.add(i % 2 == 0 ? new Rule(0, y, 5000, y) : new Rule(x, 0, x, 5000));
        }
        case DASHES -> rules.add(i % 2 == 0 ? new Rule(x, y, x + 9, y) : new Rule(x, y, x, y + 9));
        case BOXES -> {
          float a = 30 * (i / 4 % 160);
          float b = 30 * (i / 4 / 160);
          rules.add(
              switch (i % 4) {
                case 0 -> new Rule(a, b, a + 20, b);
                case 1 -> new Rule(a, b + 20, a + 20, b + 20);
                case 2 -> new Rule(a, b, a, b + 20);
                default -> new Rule(a + 20, b, a + 20, b + 20);
              });
        }
        case COLUMNS_OF_FIGURES ->
            glyphs.add(
                glyph(
                    i % 5 == 2 ? "." : "1", i % 5 * 5 + i / 5 % 20 * 50f, 12f * (i / 100), i / 5));
      }
    }
    return new PageContent(1, 5000, 30000, glyphs, rules, List.of(), 0);
  }

  private static Glyph glyph(String text, float x, float y, int run) {
    return new Glyph(text, x, y, 5, 9, 0, run);
  }
}
