package org.mingzhang.check.derive;

import java.util.List;
import org.mingzhang.model.concept.Dimension;

/** How some refinements of a concept cut it, and whether they are a sum of their own. */
final class Cut {

  private final int[] members;
  private final List<Dimension> shared;
  private final boolean exclusive;
  private final boolean complete;

  Cut(int[] members, List<Dimension> shared, boolean exclusive, boolean complete) {
    this.members = members;
    this.shared = List.copyOf(shared);
    this.exclusive = exclusive;
    this.complete = complete;
  }

  /** Its refinements by number, in the order of the line; not to be changed. */
  int[] members() {
    return members;
  }

  /** The dimensions in which each of them is finer than the whole. */
  List<Dimension> shared() {
    return shared;
  }

  /** Whether no two of them can hold the same money. */
  boolean exclusive() {
    return exclusive;
  }

  /**
   * Whether they exclude each other and no part is left out, as far as the algebra tells: the list
   * is open (codes, units, projects), or the member that every such sum has (basic or project
   * expenditure, the general budget, income of the year) is among them.
   */
  boolean complete() {
    return complete;
  }

  /** Whether it cuts the whole by codes or by a list of units or projects. */
  boolean open() {
    for (Dimension dimension : shared) {
      if (isOpen(dimension)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it cuts the whole by codes. */
  boolean coded() {
    for (Dimension dimension : shared) {
      if (isCode(dimension)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it lists units or projects. */
  boolean listed() {
    return shared.contains(Dimension.UNIT) || shared.contains(Dimension.PROJECT);
  }

  /** Whether a dimension has no closed list of values, so that what is printed is all there is. */
  static boolean isOpen(Dimension dimension) {
    return isCode(dimension) || dimension == Dimension.UNIT || dimension == Dimension.PROJECT;
  }

  /** Whether the values of a dimension are codes. */
  static boolean isCode(Dimension dimension) {
    return dimension == Dimension.FUNCTION
        || dimension == Dimension.ECONOMIC
        || dimension == Dimension.GOV_ECONOMIC;
  }
}
