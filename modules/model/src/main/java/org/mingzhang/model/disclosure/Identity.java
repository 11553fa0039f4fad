package org.mingzhang.model.disclosure;

/**
 * Whose disclosure it is. What the document does not say is empty.
 *
 * @param unit name of the department or unit
 * @param unitCode its code
 * @param year four digits
 * @param kind budget or final accounts
 * @param level department or unit
 * @param published date of publication as printed
 * @param publisher where it says it came from (信息来源)
 * @param editor who edited the page (编辑), where that is an office
 */
public record Identity(
    String unit,
    String unitCode,
    String year,
    Kind kind,
    Level level,
    String published,
    String publisher,
    String editor) {

  /** Nothing known. */
  public static final Identity UNKNOWN =
      new Identity("", "", "", Kind.UNKNOWN, Level.UNKNOWN, "", "", "");

  /** Budget (预算) or final accounts (决算). */
  public enum Kind {
    BUDGET("budget"),
    FINAL("final"),
    UNKNOWN("");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** As it is written in reports; empty if unknown. */
    public String key() {
      return key;
    }
  }

  /** A department with its units (部门), or one unit (单位). */
  public enum Level {
    DEPARTMENT("department"),
    UNIT("unit"),
    UNKNOWN("");

    private final String key;

    Level(String key) {
      this.key = key;
    }

    /** As it is written in reports; empty if unknown. */
    public String key() {
      return key;
    }
  }
}
