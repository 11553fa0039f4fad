package org.mingzhang;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/** The report on a file that could not be read: nothing covered, and one finding that says why. */
final class UnreadableReport {

  private static final int FRAMES = 3;

  private UnreadableReport() {}

  static Report of(Source source, UnreadableException why) {
    Finding finding =
        new Finding(
            "unreadable-" + why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            "unreadable",
            Severity.ERROR,
            "",
            new Location("", "", "", "", "", "", "", Place.NONE),
            "",
            "",
            new Message(why.chinese(), why.english()),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    return new Report(
        new Disclosure(source, Identity.UNKNOWN, List.of(), List.of(), List.of()),
        Verdict.UNREADABLE,
        List.of(finding),
        Set.of(),
        List.of());
  }

  /** What to say of a fault of the program: its kind, and where it happened. */
  static UnreadableException fault(Throwable fault) {
    StringBuilder detail = new StringBuilder(fault.getClass().getSimpleName());
    int frames = 0;
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("org.mingzhang.") && frames++ < FRAMES) {
        String name = frame.getClassName().substring("org.mingzhang.".length());
        detail.append(frames == 1 ? " at " : ", ").append(name).append(':');
        detail.append(frame.getLineNumber());
      }
    }
    return new UnreadableException(Reason.FAULT, detail.toString(), fault);
  }
}
