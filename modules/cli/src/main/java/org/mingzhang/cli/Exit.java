package org.mingzhang.cli;

import org.mingzhang.model.finding.Verdict;

/** Exit codes, a promise to scripts. */
final class Exit {

  static final int OK = 0;
  static final int ERRORS = 1;

  /** An input could not be read, or a result could not be written. */
  static final int FAILED = 2;

  static final int USAGE = 64;

  private Exit() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case CLEAN, ROUNDING, WARNINGS -> OK;
      case ERRORS -> ERRORS;
      case UNREADABLE -> FAILED;
    };
  }
}
