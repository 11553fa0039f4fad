package org.mingzhang.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code mingzhang}. */
@Command(
    name = "mingzhang",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads published budget disclosures and says where they contradict themselves.")
public final class Main {
  Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
