package org.mingzhang.bench;

import org.mingzhang.model.disclosure.Disclosure;

/** How much a disclosure holds, to relate time to. */
final class Figures {

  private Figures() {}

  /** The cells that hold a figure. */
  static long in(Disclosure disclosure) {
    return disclosure.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.figure().isPresent())
        .count();
  }
}
