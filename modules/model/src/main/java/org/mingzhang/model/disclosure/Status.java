package org.mingzhang.model.disclosure;

/** How sure the figure of a cell is. */
public enum Status {
  /** It stands there as given. */
  READ("read"),
  /** Its column was decided by the arithmetic of its row; it proves nothing. */
  INFERRED("inferred"),
  /** Nothing is printed, or only a sign for nothing such as a dash. */
  EMPTY("empty"),
  /** Something is printed that could not be read with confidence. */
  UNREAD("unread"),
  /** Words, not a figure: a remark, a name, a date. Such cells are no facts. */
  TEXT("text");

  private final String key;

  Status(String key) {
    this.key = key;
  }

  /** As it is written in facts and JSON. */
  public String key() {
    return key;
  }
}
