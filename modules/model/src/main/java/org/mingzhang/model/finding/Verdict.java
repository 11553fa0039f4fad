package org.mingzhang.model.finding;

/** What a report says in one word. */
public enum Verdict {
  CLEAN("clean"),
  ROUNDING("rounding"),
  WARNINGS("warnings"),
  ERRORS("errors"),
  UNREADABLE("unreadable");

  private final String key;

  Verdict(String key) {
    this.key = key;
  }

  /** As it is written in reports. */
  public String key() {
    return key;
  }
}
