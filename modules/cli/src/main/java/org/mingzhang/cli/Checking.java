package org.mingzhang.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.mingzhang.Mingzhang;
import org.mingzhang.TextStyle;
import org.mingzhang.model.finding.Report;

/** Checks one file and puts its report into the words asked for. This never fails. */
record Checking(Engine engine, Request.Check request, TextStyle style) {

  /** A report and its text. */
  record Checked(Report report, String text) {}

  Checked of(Path file) {
    try {
      Report report = engine.check(file);
      return new Checked(report, written(report));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Report report = Mingzhang.fault(file, e);
      return new Checked(report, written(report));
    }
  }

  private String written(Report report) {
    StringWriter text = new StringWriter();
    try {
      switch (request.format()) {
        case TEXT -> Mingzhang.writeText(report, request.language(), style, text);
        case JSON -> Mingzhang.writeJson(report, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
