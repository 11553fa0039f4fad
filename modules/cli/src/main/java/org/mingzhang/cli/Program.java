package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.mingzhang.Mingzhang;
import org.mingzhang.model.Language;

/** The command, on streams and with an engine that are handed to it. */
final class Program {

  private final Engine engine;
  private final Output out;
  private final PrintStream err;
  private final Terminal terminal;

  Program(Engine engine, Output out, PrintStream err, Terminal terminal) {
    this.engine = engine;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Runs and gives the exit code. */
  int run(String... args) {
    Language language = Arguments.language(args);
    try {
      Request request = Arguments.parse(args);
      if (request instanceof Request.Check check) {
        return new CheckCommand(engine, out, err, terminal, check).run();
      }
      if (request instanceof Request.Read read) {
        return new ReadCommand(engine, out, err, read).run();
      }
      out.print(
          request instanceof Request.Help help
              ? Help.page(help.topic(), language)
              : "mingzhang " + Mingzhang.version() + "\n");
      return Exit.OK;
    } catch (UsageException e) {
      err.println("mingzhang: " + language.of(e.text()));
      err.println(language == Language.ZH ? "用法见：mingzhang --help" : "For usage: mingzhang --help");
      return Exit.USAGE;
    } catch (IOException e) {
      String why = Failures.why(e, language);
      err.println(
          "mingzhang: "
              + (language == Language.ZH ? "结果写不出去：" : "the result cannot be written: ")
              + why);
      return Exit.FAILED;
    }
  }
}
