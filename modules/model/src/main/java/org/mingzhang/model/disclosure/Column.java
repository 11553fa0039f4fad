package org.mingzhang.model.disclosure;

import java.util.List;
import org.mingzhang.model.concept.Concept;

/**
 * A column of a table.
 *
 * @param path the heads above it, outermost first, each without white space
 * @param role what its cells are
 * @param list which of the lists that stand side by side it belongs to, from 0
 * @param concept what its heads say of its figures, with the title and unit of the table
 */
public record Column(List<String> path, Role role, int list, Concept concept) {

  public Column {
    path = List.copyOf(path);
  }

  /** What stands in a column. */
  public enum Role {
    /** Codes, or a part of a code, or codes with names. */
    CODE,
    /** Names of rows. */
    NAME,
    /** Figures of money, and of what is counted beside it. */
    FIGURE,
    /** Values and weights of goals: figures where the document prints numbers, and no money. */
    INDICATOR,
    /** Numbers of rows (序号, 行次): no figures and no codes. */
    ORDINAL,
    /** Words: remarks, dates, kinds. */
    NOTE
  }

  /** Whether numbers in it are figures. */
  public boolean holdsFigures() {
    return role == Role.FIGURE || role == Role.INDICATOR;
  }

  /** The path as facts write it. */
  public String header() {
    return String.join(" / ", path);
  }
}
