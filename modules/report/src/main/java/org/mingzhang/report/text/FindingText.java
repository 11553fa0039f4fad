package org.mingzhang.report.text;

import java.io.IOException;
import java.util.List;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.report.text.Style.Paint;

/** One finding for a person at a terminal. */
final class FindingText {

  /** More equations of one kind than this are listed only on demand. */
  private static final int EQUATIONS = 5;

  private static final int INDENT = 3;

  private final Phrases say;
  private final Style style;
  private final Lines lines;

  FindingText(Phrases say, Style style, Lines lines) {
    this.say = say;
    this.style = style;
    this.lines = lines;
  }

  /** Writes it with its number. */
  void write(int number, Finding finding) throws IOException {
    lines.blank();
    String label = DisplayWidth.padRight(number + ".", INDENT);
    String where = say.location(finding.where());
    if (where.isEmpty()) {
      lines.hanging(label, INDENT, Paint.NONE, say.say(finding.message()));
    } else {
      lines.hanging(label, INDENT, Paint.STRONG, where);
      lines.text(INDENT, say.say(finding.message()));
    }
    boolean ofCell = !finding.where().column().isEmpty();
    if (ofCell || !finding.printed().isEmpty()) {
      labelled(say.say("原文", "printed"), orBlank(finding.printed()));
    }
    if (!finding.expected().isEmpty()) {
      labelled(say.say("应为", "expected"), finding.expected());
    }
    if (!finding.where().quote().isEmpty()) {
      labelled(say.say("原句", "sentence"), finding.where().quote());
    }
    if (finding.severity() != Severity.INFO || style.verbose()) {
      equations(finding.proof(), false);
      equations(finding.proof(), true);
    }
    for (Repair repair : finding.repair()) {
      labelled(say.say("修改", "repair"), repair(repair));
    }
    for (List<Repair> alternative : finding.alternatives()) {
      List<String> repairs = alternative.stream().map(this::repair).toList();
      labelled(say.say("可能", "perhaps"), String.join(say.say("；", "; "), repairs));
    }
    for (Consequence consequence : finding.consequences()) {
      labelled(say.say("连带", "hence"), consequence(consequence));
    }
    if (finding.basis().isPresent()) {
      Finding.Basis basis = finding.basis().get();
      labelled(say.say("依据", "basis"), (basis.source() + " " + basis.article()).strip());
    }
    if (style.verbose()) {
      labelled(say.say("规则", "rule"), finding.rule() + " (" + finding.id() + ")");
      if (!finding.where().place().path().isEmpty()) {
        labelled(say.say("路径", "path"), finding.where().place().path());
      }
    }
  }

  private void equations(List<Proof> proofs, boolean holding) throws IOException {
    List<Proof> chosen = proofs.stream().filter(proof -> proof.holds() == holding).toList();
    int shown = style.verbose() ? chosen.size() : Math.min(chosen.size(), EQUATIONS);
    String label =
        holding
            ? style.paint(Paint.GOOD, "✓") + " " + say.say("成立", "holds")
            : style.paint(Paint.BAD, "✗") + " " + say.say("不符", "fails");
    for (Proof proof : chosen.subList(0, shown)) {
      lines.hanging(" ".repeat(INDENT) + label + "  ", labelWidth(), Paint.NONE, proof.equation());
    }
    if (shown < chosen.size()) {
      int more = chosen.size() - shown;
      lines.text(
          labelWidth(),
          Paint.FAINT,
          say.say(
              "另有 " + more + " 个等式（--verbose 列出）",
              "and " + say.count(more, "", "equation", "equations") + " more (--verbose)"));
    }
  }

  private int labelWidth() {
    return INDENT + DisplayWidth.of(say.say("✗ 不符", "✗ fails")) + 2;
  }

  private void labelled(String label, String text) throws IOException {
    String padded = " ".repeat(INDENT) + DisplayWidth.padRight(label, labelWidth() - INDENT);
    lines.hanging(padded, Math.max(labelWidth(), DisplayWidth.of(padded)), Paint.NONE, text);
  }

  private String repair(Repair repair) {
    return change(repair.where(), repair.from(), repair.to());
  }

  /** What follows, and what should stand there if that is known. */
  private String consequence(Consequence consequence) {
    String message = say.say(consequence.message());
    return consequence.expected().isEmpty()
        ? message
        : change(consequence.where(), consequence.printed(), consequence.expected())
            + say.say("（" + message + "）", " (" + message + ")");
  }

  private String change(Location where, String from, String to) {
    return say.location(where) + say.say("：", ": ") + orBlank(from) + " → " + orBlank(to);
  }

  private String orBlank(String printed) {
    return printed.isEmpty() ? say.say("（空）", "(blank)") : printed;
  }
}
