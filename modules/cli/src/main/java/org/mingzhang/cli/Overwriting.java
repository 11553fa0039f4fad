package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sees to it that a result never takes the place of an input. */
final class Overwriting {

  private final Set<Path> inputs = new HashSet<>();

  Overwriting(List<Path> inputs) throws IOException {
    for (Path input : inputs) {
      if (Files.exists(input)) {
        this.inputs.add(input.toRealPath());
      }
    }
  }

  /**
   * Forbids a result in the place of an input.
   *
   * @throws UsageException if both are one file
   */
  void forbid(Path result) throws IOException, UsageException {
    if (Files.isRegularFile(result) && inputs.contains(result.toRealPath())) {
      throw new UsageException(
          "结果会覆盖输入文件 " + result + "；请用 -o 给出别的位置",
          "the result would replace the input " + result + "; give another place with -o");
    }
  }
}
