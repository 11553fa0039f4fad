package org.mingzhang.cli;

import org.mingzhang.model.Message;

/** The command was called in a way that it does not know. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String zh;
  private final String en;

  UsageException(String zh, String en) {
    super(en);
    this.zh = zh;
    this.en = en;
  }

  /** What is wrong, and what to do. */
  Message text() {
    return new Message(zh, en);
  }
}
