package org.mingzhang.model.lexicon;

import org.mingzhang.model.concept.Concept;

/**
 * One word of the lexicon.
 *
 * @param word folded
 * @param use where it may stand
 * @param concept what it says of a figure; a year is {@code this} or {@code last} here
 * @param total whether it is a word for a total (合计, 支出总计)
 * @param partOf whether it announces parts that need not be complete (其中)
 * @param axis what a label column with this head holds: {@code code}, {@code name}, {@code
 *     function}, {@code economic}, {@code gov}, {@code unit}, {@code project}, {@code procurement},
 *     {@code note}, {@code ordinal}, {@code year}; empty if it heads no label column
 * @param skip kind of a table that holds no money ({@code goals} …), empty if it does
 * @param sure {@code certain}, {@code likely} or {@code guess}
 */
public record Term(
    String word,
    Use use,
    Concept concept,
    boolean total,
    boolean partOf,
    String axis,
    String skip,
    String sure) {

  /** Where a word may stand. */
  public enum Use {
    ANY,
    TITLE,
    HEADER,
    ROW,
    /** A sentence; words of rows may stand there too. */
    TEXT,
    /** The end of a name that tells what the name is of: …局 is a unit. */
    SUFFIX
  }

  /** Whether it may stand there. */
  public boolean fits(Use place) {
    return use == place
        || (use == Use.ANY && place != Use.SUFFIX)
        || (use == Use.ROW && place == Use.TEXT);
  }
}
