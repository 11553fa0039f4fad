package org.mingzhang.model.finding;

/** How serious a finding is. */
public enum Severity {
  /** A figure, year, code or name that an accountant would sign as wrong. */
  ERROR("error"),
  /** Likely wrong, or a duty missed. */
  WARNING("warning"),
  /** Worth knowing; rounding among them. */
  INFO("info");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** As it is written in reports. */
  public String key() {
    return key;
  }
}
