package org.mingzhang;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;

/** What people judged on the pages of real documents, and the documents where they are at hand. */
final class Judged {

  private static final Path ROOT = Path.of(System.getProperty("mingzhang.root", "../.."));
  private static final Path CORPUS =
      Path.of(System.getProperty("mingzhang.corpus", ROOT.resolve("../shared/corpus").toString()));

  private Judged() {}

  /** A file of the corpus; the test that asks for it is skipped where the corpus is absent. */
  static Path corpus(String name) {
    Path file = CORPUS.resolve(name);
    assumeTrue(Files.exists(file), "corpus absent: " + file);
    return file;
  }

  /** The files of the corpus whose names match, sorted; skips as above. */
  static List<Path> corpusFiles(String pattern) {
    assumeTrue(Files.isDirectory(CORPUS), "corpus absent: " + CORPUS);
    try (Stream<Path> list = Files.list(CORPUS)) {
      return list.filter(p -> p.getFileName().toString().matches(pattern)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the repository. */
  static Path repository(String name) {
    return ROOT.resolve(name);
  }

  /** The rows of a judged file below {@code judged/}. */
  static List<Map<String, String>> rows(String name) {
    Path file = ROOT.resolve("modules/mingzhang/src/test/resources/judged").resolve(name);
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return Tsv.read(reader, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The judged files in a folder below {@code judged/}. */
  static List<String> files(String folder) {
    Path path = ROOT.resolve("modules/mingzhang/src/test/resources/judged").resolve(folder);
    try (Stream<Path> list = Files.list(path)) {
      return list.map(p -> p.getFileName().toString())
          .filter(name -> name.endsWith(".tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Disclosure read(Path file) throws IOException {
    return new DocumentReader(Limits.DEFAULT).read(file);
  }

  /** The facts of a disclosure, in its order. */
  static List<Fact> facts(Disclosure disclosure) {
    List<Fact> facts = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          Column column = table.columns().get(cell.column());
          if (column.holdsFigures() && cell.status() != Status.TEXT) {
            facts.add(new Fact(table, row, column, cell));
          }
        }
      }
    }
    return facts;
  }

  /** A cell that holds or should hold a figure. */
  record Fact(Table table, Row row, Column column, Cell cell) {

    boolean hasLabel(Map<String, String> judged) {
      return bare(row.code()).equals(bare(judged.getOrDefault("row_code", "")))
          && bare(row.name()).equals(bare(judged.getOrDefault("row_name", "")));
    }

    boolean hasColumn(Map<String, String> judged) {
      return bare(column.header()).equals(bare(judged.getOrDefault("column", "")));
    }

    boolean isPrinted(Map<String, String> judged) {
      return cell.printed().equals(Words.bare(judged.getOrDefault("printed", "")))
          && Integer.toString(cell.where().page()).equals(judged.getOrDefault("page", "0"));
    }
  }

  /** A label or head without the signs that part its pieces. */
  private static String bare(String text) {
    return Words.fold(text).replaceAll("[/():]", "");
  }
}
