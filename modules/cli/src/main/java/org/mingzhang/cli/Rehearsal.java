package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * A typical run, for the launcher: it archives the classes that are loaded here, so that later runs
 * start faster. What it prints is thrown away.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Checks the examples in the folder that is named by the only argument. */
  public static void main(String[] args) throws IOException {
    List<Path> examples = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0]), "*.txt")) {
      files.forEach(examples::add);
    }
    run("--help");
    for (Path example : examples) {
      run("check", example.toString());
      run("check", "--format", "json", example.toString());
      run("read", example.toString());
    }
  }

  private static void run(String... args) {
    new CommandLine(new Main()).execute(args);
  }
}
