package org.mingzhang.read.meaning;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.lexicon.Words;

/**
 * The rows of a list of purchases that say nothing of their figures: each is one purchase, named by
 * what is bought, from the class to the kind.
 */
final class Purchases {

  private final boolean listed;
  private final Set<Integer> groups = new HashSet<>();
  private String above = "";

  /** Begins a list; one under another title holds no purchases. */
  Purchases(Titles.Title title) {
    String item = title.concept().get(Dimension.ITEM);
    this.listed = item.startsWith("procurement") || item.equals("services");
  }

  /**
   * What a row is, below the project that stands in a row of its own; none if it is no purchase.
   */
  Concept of(Row row) {
    String name = Words.bare(row.name());
    boolean group = row.labels().stream().allMatch(label -> groups.contains(label.column()));
    return listed && !name.isEmpty() && !group
        ? Concept.NONE.with(Dimension.PROJECT, above + name)
        : Concept.NONE;
  }

  /**
   * Notes a row: purchases below a project that is none itself are for it, and no purchase stands
   * where units and kinds of purchases head those below them.
   *
   * @param said what its labels say
   * @param kind whether one of them names a kind of purchases
   */
  void note(Row row, Concept said, boolean total, boolean kind) {
    String project = said.get(Dimension.PROJECT);
    boolean heads = said.has(Dimension.UNIT) || said.has(Dimension.ITEM);
    if (row.labels().size() == 1 && heads) {
      groups.add(row.labels().get(0).column());
    }
    if (total || heads || !project.isEmpty()) {
      above = project.isEmpty() || kind ? "" : project + "/";
    }
  }
}
