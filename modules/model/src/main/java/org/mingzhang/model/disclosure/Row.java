package org.mingzhang.model.disclosure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.model.concept.Concept;

/**
 * A row of one list of a table.
 *
 * @param list which of the lists that stand side by side it belongs to, from 0
 * @param labels codes and names that head it, in the order printed
 * @param indent how far its name is set in, in widths of a Chinese character
 * @param level its depth below the row that it is a part of, from 0, as far as the document shows
 *     it by codes, ordinals or indentation
 * @param cells in the order of the columns
 * @param concept what its labels say of its figures
 */
public record Row(
    int list,
    List<Label> labels,
    double indent,
    int level,
    Place where,
    List<Cell> cells,
    Concept concept) {

  public Row {
    labels = List.copyOf(labels);
    cells = List.copyOf(cells);
  }

  /** Its codes as printed, joined by {@code /}. */
  public String code() {
    return joined(Label::code);
  }

  /** Its names, joined by {@code /}. */
  public String name() {
    return joined(Label::name);
  }

  /** Mostly there is only one, which is asked for over and over. */
  private String joined(Function<Label, String> part) {
    String only = "";
    int found = 0;
    for (Label label : labels) {
      String text = part.apply(label);
      if (!text.isEmpty()) {
        only = text;
        found++;
      }
    }
    return found < 2
        ? only
        : labels.stream().map(part).filter(t -> !t.isEmpty()).collect(Collectors.joining("/"));
  }

  /** This row with other cells. */
  public Row withCells(List<Cell> changed) {
    return new Row(list, labels, indent, level, where, changed, concept);
  }
}
