package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.Mingzhang;
import org.mingzhang.Reading;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;

/** The engine that works: the library's door. */
record Library() implements Engine {

  @Override
  public Reading read(Path file) {
    return Mingzhang.tryRead(file);
  }

  @Override
  public Report check(List<Path> parts, Optional<Disclosure> previous) {
    Reading reading =
        parts.size() == 1 ? Mingzhang.tryRead(parts.get(0)) : Mingzhang.tryReadAsOne(parts);
    return previous.isPresent()
        ? Mingzhang.tryCheck(reading, previous.get())
        : Mingzhang.tryCheck(reading);
  }
}
