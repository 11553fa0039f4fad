package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Reading;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;

/** What the commands need of the library. */
interface Engine {

  /** Reads a file; never fails. */
  Reading read(Path file);

  /**
   * Reads and checks one disclosure; never fails.
   *
   * @param parts its files, at least one
   * @param previous last year's document, to hold it against
   */
  Report check(List<Path> parts, Optional<Disclosure> previous);
}
