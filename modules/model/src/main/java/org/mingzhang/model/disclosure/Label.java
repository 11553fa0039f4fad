package org.mingzhang.model.disclosure;

/**
 * One code, one name, or a code with its name, at the head of a row.
 *
 * @param column the column in which it stands (of a code in several columns, the last)
 * @param code as printed, parts joined, empty if none
 * @param name without white space and without the code, empty if none
 * @param depth of a code in several columns (类, 款, 项) which of them the last printed part stands
 *     in, from 0; -1 for a code that is printed in one piece
 */
public record Label(int column, String code, String name, int depth) {

  /** A label whose code, if any, is printed in one piece. */
  public Label(int column, String code, String name) {
    this(column, code, name, -1);
  }
}
