package org.mingzhang.report.text;

import java.io.IOException;
import java.util.List;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.report.text.Style.Paint;

/** How many figures of sentences are tied to a quantity, and which are not. */
record ClaimsText(Phrases say, Lines lines) {

  /** The amounts in one line; empty where sentences hold none. */
  String total(Disclosure disclosure) {
    List<Claim> amounts =
        disclosure.claims().stream()
            .filter(claim -> claim.isMoney() && claim.relation() != Claim.Relation.ALL_OF)
            .filter(claim -> claim.span().cell().isEmpty())
            .toList();
    if (amounts.isEmpty()) {
      return "";
    }
    int tied = (int) amounts.stream().filter(Claim::tied).count();
    return say.say("文中有 ", "")
        + say.count(amounts.size(), "个金额", "amount in sentences", "amounts in sentences")
        + say.say("：知其所指 ", ": tied to a quantity ")
        + tied
        + say.say("（", " (")
        + Phrases.percent(tied, amounts.size())
        + say.say("）", ")");
  }

  /** Lists the figures of which it is not known what they are figures of, each with the reason. */
  void untied(Disclosure disclosure) throws IOException {
    List<Claim> untied = disclosure.claims().stream().filter(claim -> !claim.tied()).toList();
    if (untied.isEmpty()) {
      return;
    }
    lines.blank();
    lines.text(
        0,
        Paint.STRONG,
        say.say("文中未知所指的数字", "Figures of sentences that are not tied")
            + " ("
            + untied.size()
            + ")");
    for (Claim claim : untied) {
      String where =
          Phrases.join(
              List.of(
                  say.place(claim.where()),
                  disclosure.sectionOf(claim),
                  claim.printed(),
                  why(claim)));
      lines.hanging("   ", 3, Paint.NONE, where);
      lines.hanging("     ", 5, Paint.NONE, disclosure.quote(claim));
    }
  }

  private String why(Claim claim) {
    return switch (claim.untied()) {
      case "subject" -> say.say("不知是何数", "not known what it is of");
      case "reason" -> say.say("只说明原因", "only tells a reason");
      case "count" -> say.say("不知所计何物", "not known what is counted");
      case "whole" -> say.say("不知占何数", "not known what it is a share of");
      case "relation" -> say.say("不知何率", "not known what the rate says");
      case "restricted" -> say.say("口径受限", "of a restricted scope");
      case "step" -> say.say("并列各数对不上", "figures and names in step do not match");
      default -> claim.untied();
    };
  }
}
