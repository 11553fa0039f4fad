package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.read.Limits;
import org.mingzhang.read.pdf.PageContent.Glyph;

/** Real documents, as their pages look; skipped where the corpus is not at hand. */
class CorpusPagesTest {

  private static Path corpus() {
    String set = System.getProperty("mingzhang.corpus");
    return set != null
        ? Path.of(set)
        : Path.of(System.getProperty("mingzhang.root", "."), "..", "shared", "corpus");
  }

  @BeforeAll
  static void corpusIsAtHand() {
    assumeTrue(Files.isDirectory(corpus()), "no corpus at " + corpus().toAbsolutePath());
  }

  private static PageContents open(String name) throws IOException {
    return PageContents.open(Files.readAllBytes(corpus().resolve(name)), Limits.DEFAULT);
  }

  /** How many lines of upright text a page has: baselines at least four points apart. */
  private static int lines(PageContent page) {
    Set<Float> baselines = new TreeSet<>();
    page.glyphs().stream()
        .filter(g -> !g.text().isBlank())
        .forEach(g -> baselines.add(g.baseline()));
    int lines = 0;
    float last = Float.NEGATIVE_INFINITY;
    for (float baseline : baselines) {
      if (baseline - last >= 4) {
        lines++;
      }
      last = baseline;
    }
    return lines;
  }

  @Test
  void everyPageIsReadToItsEndAndEveryGlyphIsKnown() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus())) {
      files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      try (PageContents contents = open(file.getFileName().toString())) {
        for (PageContent page : contents) {
          String where = file.getFileName() + ", page " + page.number();
          assertThat(page.problem()).as(where).isEmpty();
          assertThat(page.glyphs()).as(where).extracting(Glyph::text).doesNotContain(Texts.UNKNOWN);
        }
      }
    }
  }

  @Test
  void scannedPagesArePictures() throws IOException {
    try (PageContents contents = open("beijing-zwfwj-2026-budget-text-scanned.pdf")) {
      for (PageContent page : contents) {
        assertThat(page.glyphs()).isEmpty();
        assertThat(page.pictures()).isGreaterThan(0.9f);
      }
    }
  }

  /** Its tables are turned by /Rotate: shown wide, their text upright. */
  @Test
  void turnedPagesAreReadAsShown() throws IOException {
    try (PageContents contents = open("shandong-yantai-tjj-2026-budget.pdf")) {
      PageContent page = contents.read(8);
      assertThat(page.width()).isEqualTo(842);
      assertThat(page.height()).isEqualTo(595);
      assertThat(page.glyphs()).extracting(Glyph::turn).containsOnly(0);
    }
  }

  /** Text that overflows these pages stands in the file again, clipped away. */
  @Test
  void clippedOverflowIsNotRead() throws IOException {
    try (PageContents contents = open("shanghai-putuo-czj-2025-budget.pdf")) {
      assertThat(lines(contents.read(7))).isEqualTo(24);
      assertThat(lines(contents.read(8))).isEqualTo(5);
    }
  }
}
