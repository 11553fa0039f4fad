package org.mingzhang.read.recognise;

import org.mingzhang.model.disclosure.Place;

/**
 * A table in the making, over the pages seen so far.
 *
 * @param split its parts, as found on its first page
 * @param lastPage the page on which it ends so far
 */
record Draft(Matrix matrix, Heads.Split split, Caption caption, Place where, int lastPage) {

  /** This table with more rows. */
  Draft longer(Matrix joined, int page) {
    return new Draft(joined, split, caption, where, page);
  }

  /** Whether it has rows below its head. */
  boolean hasBody() {
    return split.headEnd() < matrix.rows();
  }
}
