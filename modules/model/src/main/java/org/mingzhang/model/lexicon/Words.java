package org.mingzhang.model.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words are compared: white space, quotation marks, half and full width, brackets and the like
 * do not make a difference. What is printed is never changed; only comparisons use the folded form.
 */
public final class Words {

  private static final String NUMERAL = "[一二三四五六七八九十廿卅百零〇]";

  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(?:"
              + NUMERAL
              + "{1,4}[、.,:]|\\("
              + NUMERAL
              + "{1,4}\\)[、.]?|\\d{1,2}(?:[、:]|[.](?!\\d))|\\(\\d{1,2}\\)[、.]?|[①-⑳][、.]?)");

  /**
   * A sign that the order of glyphs put behind the name: 八社会保障和就业支出、. The name may begin with a
   * numeral too (一一般公共服务支出、), so only what counts from 1 to 99 is the ordinal.
   */
  private static final Pattern TORN_ORDINAL =
      Pattern.compile("^([二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(.{2,})、$");

  private static final Pattern UNIT =
      Pattern.compile("\\((?:(?:单位:?)?(?:人民币)?(?:亿元|万元|千元|元)|\\d{1,3}分?)\\)");

  private static final String QUOTES = "“”\"'‘’「」《》〈〉【】";

  private Words() {}

  /** The text without any white space, otherwise as printed. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** Whether a character prints nothing. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || Character.getType(c) == Character.CONTROL;
  }

  /**
   * The form in which words are compared: without white space and quotation marks, full-width
   * letters, digits and signs narrow, 其它 as 其他, without a colon at the end.
   */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = narrow(text.charAt(i));
      if (!isBlank(c) && QUOTES.indexOf(c) < 0) {
        folded.append(c);
      }
    }
    while (folded.length() > 0 && ":;,、".indexOf(folded.charAt(folded.length() - 1)) >= 0) {
      if (folded.charAt(folded.length() - 1) == '、' && TORN_ORDINAL.matcher(folded).matches()) {
        break;
      }
      folded.setLength(folded.length() - 1);
    }
    return folded.toString().replace("其它", "其他");
  }

  /**
   * A head in the form in which it is looked up: folded, without a money unit or a score (90分) in
   * brackets.
   */
  public static String head(String text) {
    return UNIT.matcher(fold(text)).replaceAll("");
  }

  private static char narrow(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '〔', '［' -> '(';
      case '〕', '］' -> ')';
      case '﹒', '·', '•' -> '·';
      case '—', '–', '－' -> '-';
      default -> c;
    };
  }

  /** The ordinal that a folded text begins with (一、 （一） 1. …), empty if none. */
  public static String ordinal(String folded) {
    Matcher matcher = ORDINAL.matcher(folded);
    if (matcher.find()) {
      return matcher.group();
    }
    Matcher torn = TORN_ORDINAL.matcher(folded);
    return torn.matches() ? torn.group(1) + "、" : "";
  }

  /** A folded text without the ordinal that it begins with. */
  public static String withoutOrdinal(String folded) {
    Matcher matcher = ORDINAL.matcher(folded);
    if (matcher.find()) {
      return folded.substring(matcher.end());
    }
    Matcher torn = TORN_ORDINAL.matcher(folded);
    return torn.matches() ? torn.group(2) : folded;
  }

  /** How deep an ordinal of this form stands: 0 for 一、, 1 for （一）, 2 for 1., 3 for (1), 4 for ①. */
  public static int ordinalDepth(String ordinal) {
    if (ordinal.isEmpty()) {
      return -1;
    }
    char first = ordinal.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return 4;
    }
    boolean bracket = first == '(';
    char inner = ordinal.charAt(bracket ? 1 : 0);
    boolean arabic = inner >= '0' && inner <= '9';
    return (arabic ? 2 : 0) + (bracket ? 1 : 0);
  }
}
