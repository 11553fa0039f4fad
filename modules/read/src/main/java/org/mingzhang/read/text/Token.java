package org.mingzhang.read.text;

import org.mingzhang.model.disclosure.Place;

/**
 * One printed line of a table that is flattened to one cell a line. It is a cell, or a piece of one
 * whose words are broken over several lines.
 *
 * @param text its characters, blanks at both ends dropped; empty for a line of blanks only
 * @param indent blanks before the text, in widths of a Chinese character
 * @param gap how many empty lines stand before it since the token before
 * @param loose whether the gap says nothing: at the beginning, or a page ended in it
 */
record Token(
    String text, Shape shape, double indent, int line, int column, int gap, boolean loose) {

  Place place() {
    return Place.inText(line, column);
  }

  Token withShape(Shape other) {
    return new Token(text, other, indent, line, column, gap, loose);
  }
}
