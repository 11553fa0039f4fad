package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A flattened text, in memory; by default the example of the repository. */
@State(Scope.Benchmark)
public class ExampleText {
  @Param("examples/hubei-2023-unit-budget.txt")
  public String name = "";

  private byte[] bytes = {};

  @Setup
  public void read() throws IOException {
    bytes = Files.readAllBytes(Path.of(name));
  }

  byte[] bytes() {
    return bytes;
  }
}
