package org.mingzhang.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Mingzhang;
import org.mingzhang.TextStyle;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;

/**
 * Checks one disclosure and puts its report into the words asked for. This never fails.
 *
 * @param previous last year's document
 */
record Checking(
    Engine engine, Request.Check request, TextStyle style, Optional<Disclosure> previous) {

  /** A report and its text. */
  record Checked(Report report, String text) {}

  /** The report on the disclosure that these files are, at least one. */
  Checked of(List<Path> parts) {
    try {
      Report report = engine.check(parts, previous);
      return new Checked(report, written(report));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Report report = Mingzhang.fault(parts.get(0), e);
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
