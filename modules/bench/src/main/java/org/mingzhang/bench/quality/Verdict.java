package org.mingzhang.bench.quality;

/** What became of one injected slip. */
enum Verdict {
  /** No finding concerns it. */
  MISSED,
  /** A finding concerns it, and names another figure. */
  BLAMED_OTHER,
  /** A finding concerns it and names nobody. */
  OPEN,
  /** It is among several explanations. */
  TIED,
  /** It is named, with another amount or not in whole. */
  NAMED,
  /** It is named with its right amount. */
  RIGHT
}
