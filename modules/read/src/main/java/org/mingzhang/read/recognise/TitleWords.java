package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.lexicon.Words;

/**
 * Takes a title or heading apart: whose, of which year, budget or final accounts, of a department
 * or of a unit. 某某局2026年部门预算公开, 2026年度某某局部门预算, 某市某局（部门）2022年综合预算 and the like.
 */
final class TitleWords {

  private final UnitNames names;
  private final Pattern year;
  private final Pattern kindSilent;
  private final Pattern department;
  private final Pattern unit;
  private final Pattern own;

  TitleWords(UnitNames names, Patterns patterns) {
    this.names = names;
    this.year = patterns.get("year");
    this.kindSilent = patterns.get("kind-silent");
    this.department = patterns.get("level-department");
    this.unit = patterns.get("level-unit");
    this.own = patterns.get("level-own");
  }

  /**
   * What a title says; what it does not say is empty or unknown.
   *
   * @param name as printed
   * @param year four digits
   */
  record Said(Optional<String> name, String year, Kind kind, Level level) {

    boolean complete() {
      return name.isPresent() && !year.isEmpty() && kind != Kind.UNKNOWN;
    }
  }

  /** What the title of a document says. */
  Said ofTitle(String text) {
    return said(text, false);
  }

  /** What a heading or the title of a table says. */
  Said ofHeading(String text) {
    return said(text, true);
  }

  private Said said(String text, boolean heading) {
    String bare = Words.bare(text);
    Matcher matcher = year.matcher(bare);
    boolean dated = matcher.find();
    List<String> pieces = new ArrayList<>();
    if (dated) {
      addPieces(pieces, bare.substring(0, matcher.start()));
      addPieces(pieces, bare.substring(matcher.end()));
    } else {
      addPieces(pieces, bare);
    }
    Optional<String> name = Optional.empty();
    for (String piece : pieces) {
      Optional<String> found = heading ? names.inHeading(piece, dated) : names.inTitle(piece);
      boolean office = found.filter(names::isOffice).isPresent();
      if (name.isEmpty() || (office && !names.isOffice(name.get()))) {
        name = found;
      }
    }
    return new Said(name, dated ? Years.digits(matcher.group(1)) : "", kind(bare), level(bare));
  }

  /** A dash parts a name from the rest, but only where both sides are words. */
  private static void addPieces(List<String> pieces, String text) {
    pieces.add(text);
    String[] parts = text.split("[-—–:：|]+");
    if (parts.length > 1) {
      pieces.addAll(List.of(parts));
    }
  }

  /** Budget or final accounts, as far as a title says so and says only one. */
  Kind kind(String text) {
    String plain = kindSilent.matcher(Words.fold(text)).replaceAll("");
    boolean budget = plain.contains("预算");
    boolean last = plain.contains("决算");
    if (budget == last) {
      return Kind.UNKNOWN;
    }
    return last ? Kind.FINAL : Kind.BUDGET;
  }

  /** Department or unit, as far as a title says so. */
  Level level(String text) {
    String folded = Words.fold(text);
    if (own.matcher(folded).find()) {
      return Level.UNIT;
    }
    boolean ofDepartment = department.matcher(folded).find();
    boolean ofUnit = unit.matcher(folded).find();
    if (ofDepartment == ofUnit) {
      return Level.UNKNOWN;
    }
    return ofUnit ? Level.UNIT : Level.DEPARTMENT;
  }
}
