package org.mingzhang.read.pdf;

import org.mingzhang.read.pdf.Affine.Box;

/** Which share of a page is covered, counted on a grid of 64 by 64. */
final class Coverage {

  private static final int SIDE = 64;

  private final Box page;
  private final long[] rows = new long[SIDE];

  Coverage(Box page) {
    this.page = page;
  }

  /** Covers the fields whose middles lie in the box. */
  void add(Box box) {
    int left = first(box.x1() / page.width());
    int right = first(box.x2() / page.width());
    if (right <= left) {
      return;
    }
    long fields = (right == SIDE ? -1L : (1L << right) - 1) & -(1L << left);
    for (int i = first(box.y1() / page.height()); i < first(box.y2() / page.height()); i++) {
      rows[i] |= fields;
    }
  }

  float share() {
    int count = 0;
    for (long row : rows) {
      count += Long.bitCount(row);
    }
    return (float) count / (SIDE * SIDE);
  }

  /** The first field whose middle lies at or behind this share of the page. */
  private static int first(double share) {
    return (int) Math.max(0, Math.min(SIDE, Math.ceil(share * SIDE - 0.5)));
  }
}
