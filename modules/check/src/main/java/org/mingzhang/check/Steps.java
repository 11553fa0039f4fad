package org.mingzhang.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Report.SkippedRule;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.time.OutOfTimeException;

/** The steps of a check, and those of them that were not done, or not wholly, for want of time. */
final class Steps {

  private static final String RULE = "unfinished";

  private final Set<String> unfinished = new TreeSet<>();

  /** With steps that were not done. */
  Steps(Collection<String> unfinished) {
    this.unfinished.addAll(unfinished);
  }

  /** Does a step, which may end before it is done. */
  void run(String name, Runnable step) {
    try {
      step.run();
    } catch (OutOfTimeException e) {
      leave(name);
    }
  }

  /** Notes that a step was not done. */
  void leave(String name) {
    unfinished.add(name);
  }

  /** What was not done. */
  List<SkippedRule> skipped() {
    return unfinished.stream()
        .map(name -> new SkippedRule(name, new Message("用时超限，未完成", "the time was over")))
        .toList();
  }

  /** A warning where something was not done, so that nobody takes the document for checked. */
  Optional<Finding> finding() {
    if (unfinished.isEmpty()) {
      return Optional.empty();
    }
    int count = unfinished.size();
    return Optional.of(
        new Finding(
            RULE,
            RULE,
            Severity.WARNING,
            "",
            new Location("", "", "", "", "", "", "", Place.NONE),
            "",
            "",
            new Message(
                "用时超限，有 " + count + " 项核对没有做完：未报告的不等于无误，请拆分后再试",
                "the time was over before the check was done ("
                    + count
                    + (count == 1 ? " step" : " steps")
                    + " left out): what is not reported may still be wrong; split the file and try"
                    + " again"),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of()));
  }
}
