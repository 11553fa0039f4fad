package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Mingzhang;
import org.mingzhang.Reading;
import org.mingzhang.TextStyle;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;

/** {@code mingzhang read}: the figures of a document as data. */
record ReadCommand(Engine engine, Output out, PrintStream err, Request.Read request) {

  int run() throws IOException, UsageException {
    Optional<Path> output = request.target().path();
    if (output.isPresent()) {
      if (Files.isDirectory(output.get()) || request.target().folder()) {
        throw new UsageException(
            "-o 须为文件名，“" + output.get() + "”是文件夹",
            "-o takes a file, '" + output.get() + "' is a folder");
      }
      new Overwriting(List.of(request.input())).forbid(output.get());
    }
    String text;
    try {
      Reading reading = engine.read(request.input());
      if (reading instanceof Reading.Unreadable unreadable) {
        return failed(unreadable.report());
      }
      text = written(((Reading.Read) reading).disclosure());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(Mingzhang.fault(request.input(), e));
    }
    if (output.isPresent()) {
      ResultFile.write(output.get(), request.form() != Request.Form.JSON, text);
    } else {
      out.print(text);
    }
    return Exit.OK;
  }

  private int failed(Report report) throws IOException {
    StringBuilder text = new StringBuilder();
    Mingzhang.writeText(report, request.language(), TextStyle.PLAIN, text);
    err.print(text);
    return Exit.FAILED;
  }

  private String written(Disclosure disclosure) throws IOException {
    StringWriter text = new StringWriter();
    switch (request.form()) {
      case CSV -> Mingzhang.writeFacts(disclosure, text);
      case CLAIMS -> Mingzhang.writeClaims(disclosure, text);
      case JSON -> Mingzhang.writeJson(disclosure, text);
    }
    return text.toString();
  }
}
