package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A typical run, for the launcher: it archives the classes that are loaded here, so that later runs
 * start faster. What it prints is thrown away.
 */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Reads and checks the examples in the folder that is named by the only argument, and {@code
   * rehearsal.pdf}, a page with one ruled table in an embedded font.
   */
  public static void main(String[] args) throws IOException {
    List<Path> inputs = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.txt")) {
      files.forEach(inputs::add);
    }
    Path page = Files.createTempFile("rehearsal", ".pdf");
    try (InputStream resource = Rehearsal.class.getResourceAsStream("rehearsal.pdf")) {
      Files.copy(
          Objects.requireNonNull(resource, "rehearsal.pdf"),
          page,
          StandardCopyOption.REPLACE_EXISTING);
      inputs.add(page);
      run("--help");
      for (Path input : inputs) {
        run("check", input.toString());
        run("check", "--format", "json", input.toString());
        run("read", input.toString());
      }
    } finally {
      Files.delete(page);
    }
  }

  private static void run(String... args) {
    Main.run(args);
  }
}
