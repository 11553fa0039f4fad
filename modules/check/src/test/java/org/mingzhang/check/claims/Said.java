package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.Checker;
import org.mingzhang.check.Written;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Claims as tests write them: {@code "amount 338.52万元 flow=income;fund=all;year=2023"}, one a line.
 * A change or rate has {@code +} or {@code -} behind its relation, and {@code against} before what
 * it is compared with; {@code ?} behind the relation is a claim whose words are in doubt. An empty
 * line begins another statement.
 */
final class Said {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<relation>[a-z-]+?)(?<mark>[?+-]*) (?<printed>\\S+)(?: (?<concept>(?!against)\\S+))?"
              + "(?: against (?<against>\\S+))?");
  private static final Pattern FIGURE =
      Pattern.compile("(?<number>-?[0-9][0-9,.]*)(?<unit>亿元|万元|元|%)?");

  private Said() {}

  /** The claims of a text. */
  static List<Claim> claims(String text) {
    List<Claim> claims = new ArrayList<>();
    int statement = 1;
    for (String line : text.strip().split("\n", -1)) {
      if (line.isBlank()) {
        statement++;
        continue;
      }
      claims.add(claim(line.strip(), statement, claims.size()));
    }
    return claims;
  }

  private static Claim claim(String line, int statement, int number) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(line);
    }
    String mark = matcher.group("mark");
    String printed = matcher.group("printed");
    Matcher figure = FIGURE.matcher(printed);
    boolean number_ = figure.matches() && !matcher.group("relation").equals("year");
    return new Claim(
        relation(matcher.group("relation")),
        printed,
        number_ ? Figure.parse(figure.group("number")) : Optional.empty(),
        number_ && figure.group("unit") != null
            ? MoneyUnit.of(figure.group("unit"))
            : Optional.empty(),
        mark.contains("-") ? -1 : mark.contains("+") ? 1 : 0,
        concept(matcher.group("concept")),
        concept(matcher.group("against")),
        List.of(),
        !mark.contains("?"),
        statement,
        "",
        new Span(0, 0, number, number + 1),
        Place.inText(1, number + 1));
  }

  private static Relation relation(String key) {
    for (Relation relation : Relation.values()) {
      if (relation.key().equals(key)) {
        return relation;
      }
    }
    throw new IllegalArgumentException(key);
  }

  private static Concept concept(@org.jspecify.annotations.Nullable String written) {
    return written == null ? Concept.NONE : Concept.parse(written);
  }

  /** A disclosure of 2023 with these claims and tables. */
  static Disclosure disclosure(String claims, String... tables) {
    Disclosure written = Written.disclosure(tables);
    List<Claim> said = claims(claims);
    Paragraph paragraph = new Paragraph("文".repeat(said.size() + 1), List.of());
    return new Disclosure(
            written.source(),
            new Identity("某某局", "", "2023", Kind.BUDGET, Level.UNIT, "", "", ""),
            List.of(new Section("一", "说明", 0, List.of(paragraph), Place.NONE)),
            written.tables(),
            List.of())
        .withClaims(said);
  }

  /** What is found, each as {@code severity rule printed → expected}, ties with all they name. */
  static List<String> found(String claims, String... tables) {
    return new Checker()
        .check(disclosure(claims, tables)).findings().stream().map(Said::told).toList();
  }

  /** The Chinese messages of what is found. */
  static List<String> messages(String claims, String... tables) {
    return new Checker()
        .check(disclosure(claims, tables)).findings().stream()
            .map(finding -> finding.message().zh())
            .toList();
  }

  /** What has to change with what is found, each as {@code printed → expected}. */
  static List<String> followed(String claims, String... tables) {
    return new Checker()
        .check(disclosure(claims, tables)).findings().stream()
            .flatMap(finding -> finding.consequences().stream())
            .map(one -> one.printed() + " → " + one.expected())
            .toList();
  }

  /** The clusters that findings belong to, each once. */
  static Set<String> clusters(String claims, String... tables) {
    return new Checker()
        .check(disclosure(claims, tables)).findings().stream()
            .map(Finding::cluster)
            .collect(Collectors.toSet());
  }

  private static String told(Finding finding) {
    StringBuilder told =
        new StringBuilder(finding.severity().key())
            .append(' ')
            .append(finding.rule())
            .append(' ')
            .append(finding.printed());
    if (finding.alternatives().isEmpty()) {
      return told.append(" → ").append(finding.expected()).toString();
    }
    for (List<Repair> one : finding.alternatives()) {
      told.append(" | ").append(one.get(0).from()).append(" → ").append(one.get(0).to());
    }
    return told.toString();
  }
}
