package org.mingzhang.read;

import java.time.Duration;

/**
 * How much a document from a stranger may ask for. What goes beyond ends in an {@link
 * UnreadableException} where the whole document is concerned, in a problem of its page where only a
 * page is.
 *
 * @param fileBytes size of the file
 * @param pages number of pages
 * @param pageGlyphs glyphs drawn on one page, visible or not
 * @param glyphs glyphs drawn in the whole document
 * @param pageShapes lines and filled areas drawn on one page
 * @param operators operators carried out for one page, those of nested forms included
 * @param streamBytes decoded size of one stream, and of all content streams of a page together
 * @param depth how deep forms and the tree of pages may nest
 * @param time for finding what stands in the document, and again for its meaning
 */
public record Limits(
    long fileBytes,
    int pages,
    int pageGlyphs,
    long glyphs,
    int pageShapes,
    long operators,
    int streamBytes,
    int depth,
    Duration time) {

  /** Ample for disclosures of 500 pages. */
  public static final Limits DEFAULT =
      new Limits(
          256L << 20,
          5_000,
          200_000,
          10_000_000,
          200_000,
          5_000_000,
          64 << 20,
          32,
          Duration.ofMinutes(1));
}
