package org.mingzhang.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.Language;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;

/** The phrases of the terminal text in one language. */
record Phrases(Language language) {

  String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  String say(Message message) {
    return language.of(message);
  }

  /** A number of things: {@code 3 处问题}, {@code 3 findings}. */
  String count(int number, String zh, String singular, String plural) {
    return number + " " + say(zh, number == 1 ? singular : plural);
  }

  String verdict(Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> say("未发现矛盾", "no contradiction found");
      case ROUNDING -> say("只有四舍五入的差异", "only differences of rounding");
      case WARNINGS -> say("有可疑之处", "something is doubtful");
      case ERRORS -> say("有错误", "errors found");
      case UNREADABLE -> say("无法读取", "cannot be read");
    };
  }

  String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> say("错误", "Errors");
      case WARNING -> say("警告", "Warnings");
      case INFO -> say("提示", "Notes");
    };
  }

  /** Unit, year and kind in a line; empty if none is known. */
  String identity(Identity identity) {
    String kind =
        language == Language.ZH
            ? (identity.year().isEmpty() ? "" : identity.year() + "年")
                + level(identity.level())
                + kind(identity.kind())
            : String.join(
                " ",
                Stream.of(identity.year(), level(identity.level()), kind(identity.kind()))
                    .filter(word -> !word.isEmpty())
                    .toList());
    return join(List.of(identity.unit(), kind));
  }

  private String kind(Identity.Kind kind) {
    return switch (kind) {
      case BUDGET -> say("预算", "budget");
      case FINAL -> say("决算", "final accounts");
      case UNKNOWN -> "";
    };
  }

  private String level(Identity.Level level) {
    return switch (level) {
      case DEPARTMENT -> say("部门", "department");
      case UNIT -> say("单位", "unit");
      case UNKNOWN -> "";
    };
  }

  /** A year and whether it is its budget or its final accounts. */
  String time(String year, String basis) {
    return basis.equals("budget")
        ? say(year + "年预算", "budget of " + year)
        : say(year + "年决算", "final accounts of " + year);
  }

  /** Where to look in the source; empty if the place says nothing. */
  String place(Place place) {
    return join(List.of(name(place.file()), inFile(place)));
  }

  /** The name of a file without its folders. */
  private static String name(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private String inFile(Place place) {
    if (place.page() > 0) {
      return say("第 " + place.page() + " 页", "page " + place.page());
    }
    if (place.line() > 0) {
      return say("第 " + place.line() + " 行", "line " + place.line());
    }
    String cell = (place.sheet() + " " + place.cell()).strip();
    return cell.isEmpty() ? place.path() : cell;
  }

  /** Place, table, row and column of a finding. */
  String location(Location where) {
    List<String> parts = new ArrayList<>();
    parts.add(place(where.place()));
    parts.add(where.section());
    parts.add(where.title().isEmpty() ? where.table() : where.title());
    named(parts, say("行 ", "row "), (where.rowCode() + " " + where.rowName()).strip());
    named(parts, say("列 ", "column "), where.column());
    return join(parts);
  }

  private static void named(List<String> parts, String what, String name) {
    if (!name.isEmpty()) {
      parts.add(what + name);
    }
  }

  static String join(List<String> parts) {
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  /** A share in per cent with one decimal, cut: 100.0 % only where nothing is missing. */
  static String percent(int part, int whole) {
    BigDecimal share =
        BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN);
    return share + "%";
  }
}
