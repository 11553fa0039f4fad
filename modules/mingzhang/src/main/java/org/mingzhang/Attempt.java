package org.mingzhang;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/**
 * Work on one file that never fails: what is wrong with the file, and what the program does wrong
 * with it, becomes a report, so that the next file has its turn.
 */
final class Attempt {

  private Attempt() {}

  /** Reads a file. */
  static Reading read(Path file, Limits limits, Function<Loaded, Disclosure> read) {
    Supplier<Source> source = () -> new Source(file.toString(), "", "", 0, 0);
    try {
      Loaded loaded = Loaded.of(file, limits);
      source = loaded::source;
      return new Reading.Read(read.apply(loaded));
    } catch (UnreadableException e) {
      return new Reading.Unreadable(UnreadableReport.of(source.get(), e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Reading.Unreadable(UnreadableReport.of(source.get(), UnreadableReport.fault(e)));
    }
  }

  /** Reads the files of one disclosure; the first that cannot be read ends it. */
  static Reading readAsOne(
      List<Path> parts,
      Limits limits,
      Function<Loaded, Disclosure> find,
      Function<List<Disclosure>, Disclosure> join) {
    List<Disclosure> found = new ArrayList<>();
    for (Path part : parts) {
      Reading reading = read(part, limits, find);
      if (reading instanceof Reading.Unreadable) {
        return reading;
      }
      found.add(((Reading.Read) reading).disclosure());
    }
    try {
      return new Reading.Read(join.apply(found));
    } catch (UnreadableException e) {
      return new Reading.Unreadable(UnreadableReport.of(found.get(0).source(), e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Reading.Unreadable(
          UnreadableReport.of(found.get(0).source(), UnreadableReport.fault(e)));
    }
  }

  /** Checks what was read. */
  static Report check(Reading reading, Function<Disclosure, Report> check) {
    if (reading instanceof Reading.Unreadable unreadable) {
      return unreadable.report();
    }
    Disclosure disclosure = ((Reading.Read) reading).disclosure();
    try {
      return check.apply(disclosure);
    } catch (OutOfTimeException e) {
      UnreadableException slow = new UnreadableException(Reason.TOO_SLOW, "check", e);
      return UnreadableReport.of(disclosure.source(), slow);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return UnreadableReport.of(disclosure.source(), UnreadableReport.fault(e));
    }
  }
}
