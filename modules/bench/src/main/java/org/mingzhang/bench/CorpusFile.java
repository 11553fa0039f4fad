package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One file of the corpus, in memory. The corpus is the folder {@code mingzhang.corpus}, by default
 * {@code ../shared/corpus}; {@code -p name=FILE} measures another file of it.
 */
@State(Scope.Benchmark)
public class CorpusFile {
  @Param({"shanghai-putuo-czj-2025-budget.pdf", "guangdong-shenzhen-xfj-2026-budget.pdf"})
  public String name = "";

  private byte[] bytes = {};

  @Setup
  public void read() throws IOException {
    String folder = System.getProperty("mingzhang.corpus", "../shared/corpus");
    bytes = Files.readAllBytes(Path.of(folder, name));
  }

  byte[] bytes() {
    return bytes;
  }
}
