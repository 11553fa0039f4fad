package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.TextBlock;

/**
 * A piece of the narrative on its way to a section.
 *
 * @param kind what it is
 * @param number of a heading, without the sign behind it
 * @param depth of the form of its number, as in {@link HeadingForm.Numbered}; -1 without a number
 * @param text of a heading, without number and white space
 * @param blocks where it stands; none for a table
 */
record Piece(Kind kind, String number, int depth, String text, List<TextBlock> blocks) {

  /** What a piece is. */
  enum Kind {
    HEADING,
    TEXT,
    TABLE
  }

  static final Piece TABLE = new Piece(Kind.TABLE, "", -1, "", List.of());

  Piece {
    blocks = List.copyOf(blocks);
  }

  static Piece text(List<TextBlock> blocks) {
    return new Piece(Kind.TEXT, "", -1, "", blocks);
  }

  static Piece heading(String number, int depth, String text, TextBlock block) {
    return new Piece(Kind.HEADING, number, depth, text, List.of(block));
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /** The same piece as mere text. */
  Piece asText() {
    return text(blocks);
  }

  /** This heading with the words of a block that goes on with it. */
  Piece with(TextBlock more) {
    List<TextBlock> all = new ArrayList<>(blocks);
    all.add(more);
    return new Piece(kind, number, depth, text + Words.bare(more.text()), all);
  }

  /** The size of its letters in points, 0 if unknown. */
  double size() {
    return blocks.isEmpty() ? 0 : blocks.get(0).style().size();
  }

  Place where() {
    return blocks.isEmpty() ? Place.NONE : blocks.get(0).place();
  }
}
