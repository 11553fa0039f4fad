package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.Reading;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * An engine that reads nothing: the name of a file says what comes of it ({@code clean}, {@code
 * rounding}, {@code warnings}, {@code errors}, {@code unreadable}, or {@code overflow} and {@code
 * memory} for what breaks the program).
 */
final class MadeEngine implements Engine {

  private final List<Path> checked = new ArrayList<>();
  private final List<String> heldAgainst = new ArrayList<>();

  @Override
  public Reading read(Path file) {
    Report report = check(List.of(file), Optional.empty());
    return report.verdict() == Verdict.UNREADABLE
        ? new Reading.Unreadable(report)
        : new Reading.Read(report.disclosure());
  }

  @Override
  public Report check(List<Path> parts, Optional<Disclosure> previous) {
    Path file = parts.get(0);
    synchronized (checked) {
      checked.addAll(parts);
    }
    previous.ifPresent(
        other -> {
          synchronized (heldAgainst) {
            heldAgainst.add(other.source().file());
          }
        });
    String name = file.getFileName().toString();
    if (name.contains("slow")) {
      pause();
    }
    if (name.contains("overflow")) {
      throw new StackOverflowError();
    }
    if (name.contains("memory")) {
      throw new OutOfMemoryError();
    }
    for (Verdict verdict : Verdict.values()) {
      if (name.contains(verdict.key())) {
        return report(file, verdict);
      }
    }
    return report(file, Verdict.CLEAN);
  }

  /** The files that were checked, in the order in which they were begun. */
  List<Path> checked() {
    synchronized (checked) {
      return List.copyOf(checked);
    }
  }

  /** The files that documents were held against, one for each document. */
  List<String> heldAgainst() {
    synchronized (heldAgainst) {
      return List.copyOf(heldAgainst);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Report report(Path file, Verdict verdict) {
    Source source = new Source(file.toString(), "0".repeat(64), "pdf", 1, 1);
    List<Finding> findings =
        switch (verdict) {
          case CLEAN -> List.of();
          case ROUNDING -> List.of(finding(Severity.INFO));
          case WARNINGS -> List.of(finding(Severity.WARNING));
          case ERRORS, UNREADABLE -> List.of(finding(Severity.ERROR));
        };
    List<Table> tables = verdict == Verdict.UNREADABLE ? List.of() : List.of(table());
    Disclosure disclosure = new Disclosure(source, Identity.UNKNOWN, List.of(), tables, List.of());
    return new Report(disclosure, verdict, findings, Set.of(), List.of());
  }

  private static Finding finding(Severity severity) {
    return new Finding(
        "id",
        "rule",
        severity,
        "",
        new Location("", "", "", "", "", "", "", Place.NONE),
        "",
        "",
        new Message("问题", "a problem"),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Table table() {
    Cell cell =
        new Cell(
            0,
            "1.20",
            Status.READ,
            Place.onPage(1, new org.mingzhang.model.disclosure.Box(0, 0, 1, 1)),
            Figure.parse("1.20"),
            Optional.of(MoneyUnit.WAN_YUAN),
            Concept.parse("flow=income"));
    return new Table(
        "summary",
        "收支总表",
        "万元",
        Optional.of(MoneyUnit.WAN_YUAN),
        "",
        false,
        true,
        List.of(new Column(List.of("预算数"), Column.Role.FIGURE, 0, Concept.NONE)),
        List.of(
            new Row(
                0, List.of(new Label(0, "", "合计")), 0, 0, Place.NONE, List.of(cell), Concept.NONE)),
        Place.NONE);
  }
}
