package org.mingzhang.cli;

import java.nio.file.Path;
import org.mingzhang.Reading;
import org.mingzhang.model.finding.Report;

/** What the commands need of the library. */
interface Engine {

  /** Reads a file; never fails. */
  Reading read(Path file);

  /** Reads and checks a file; never fails. */
  Report check(Path file);
}
