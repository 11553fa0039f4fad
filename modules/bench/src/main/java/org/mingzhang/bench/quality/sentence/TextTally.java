package org.mingzhang.bench.quality.sentence;

/** Counts of what became of slips in sentences. */
final class TextTally {

  private int slips;
  private int found;
  private int side;
  private int tied;
  private int value;
  private int cause;
  private int known;
  private int named;
  private int wrongly;

  /**
   * Counts one.
   *
   * @param open whether nobody could know more than that one or another figure is wrong
   */
  void add(TextVerdict verdict, boolean open) {
    slips++;
    found += verdict.found() ? 1 : 0;
    side += verdict.side() ? 1 : 0;
    tied += verdict.tied() && !verdict.side() ? 1 : 0;
    value += verdict.value() ? 1 : 0;
    cause += verdict.cause() ? 1 : 0;
    known += verdict.side() || (verdict.tied() && open) ? 1 : 0;
    named += verdict.named();
    wrongly += verdict.wrongly();
  }

  /** The cells of a row of the page. */
  String row() {
    return String.join(
        " | ",
        "" + slips,
        percent(found, slips),
        percent(side, slips),
        percent(value, slips),
        percent(cause, slips),
        percent(tied, slips),
        percent(known, slips),
        percent(wrongly, named));
  }

  static String percent(int part, int whole) {
    return whole == 0 ? "–" : Math.round(1000.0 * part / whole) / 10.0 + " %";
  }
}
