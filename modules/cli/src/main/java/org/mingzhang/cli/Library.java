package org.mingzhang.cli;

import java.nio.file.Path;
import org.mingzhang.Mingzhang;
import org.mingzhang.Reading;
import org.mingzhang.model.finding.Report;

/** The engine that works: the library's door. */
record Library() implements Engine {

  @Override
  public Reading read(Path file) {
    return Mingzhang.tryRead(file);
  }

  @Override
  public Report check(Path file) {
    return Mingzhang.check(file);
  }
}
