package org.mingzhang.model.catalogue;

import org.mingzhang.model.concept.Dimension;

/**
 * A code with a name that it had in some years.
 *
 * @param dimension {@link Dimension#FUNCTION}, {@link Dimension#ECONOMIC} or {@link
 *     Dimension#GOV_ECONOMIC}
 * @param from first year, 0 if open
 * @param to last year, 9999 if open
 * @param confidence {@code official}, {@code observed} or {@code recalled}
 * @param source where it was seen
 * @param note personnel or public, or how sure it is
 */
public record CodeEntry(
    Dimension dimension,
    String code,
    String name,
    int from,
    int to,
    String confidence,
    String source,
    String note) {

  /** Whether it is a class of 公用经费, which the note of the catalogue says first. */
  public boolean isPublic() {
    return note.startsWith("public");
  }

  /** Whether it was valid in that year. */
  public boolean validIn(int year) {
    return from <= year && year <= to;
  }
}
