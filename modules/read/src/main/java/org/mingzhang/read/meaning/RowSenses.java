package org.mingzhang.read.meaning;

import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.lexicon.Words;

/** Understands the rows of one list of a table, from top to bottom. */
final class RowSenses {

  private final Composition composition;
  private final LabelSenses labels;
  private final Purchases purchases;
  private final RowContext context = new RowContext();

  /**
   * Begins a list.
   *
   * @param rows of the list
   * @param flow what the list's heads say of its flow, empty if nothing
   */
  RowSenses(
      Language language,
      DocumentSense document,
      List<Column> columns,
      List<Row> rows,
      Titles.Title title,
      String flow) {
    this.composition = language.composition();
    this.labels = new LabelSenses(language, document, columns, rows, title, flow);
    this.purchases = new Purchases(title);
  }

  /** What the next row says, with what stands above it. */
  Sense next(Row row, boolean last) {
    String ordinal = Words.ordinal(Words.fold(row.name()));
    Concept above = context.above(ordinal);
    Concept own = Concept.NONE;
    boolean understood = !row.labels().isEmpty();
    boolean total = false;
    boolean coded = false;
    boolean named = false;
    int unknown = 0;
    for (Label label : row.labels()) {
      Sense sense = labels.next(label, row);
      coded |= !label.code().isEmpty() && sense.understood();
      named |= sense.understood() && !sense.concept().isEmpty();
      unknown += sense.understood() || !labels.isFree(label) ? 0 : 1;
      understood &= sense.understood() || labels.isFree(label);
      total |= sense.total();
      own = composition.add(own, sense.concept());
      if (sense.total() && !own.has(Dimension.FLOW)) {
        own = composition.add(own, sense.concept());
      }
    }
    if (row.labels().isEmpty()) {
      boolean whole = last || row.cells().stream().anyMatch(c -> c.status() == Status.READ);
      return new Sense(Concept.NONE, whole, true);
    }
    understood &= named || unknown == 0;
    if (understood && !total && !named) {
      own = purchases.of(row);
    } else {
      purchases.note(row, own, total, labels.isKindOfPurchase(row));
    }
    boolean part = Words.fold(row.name()).startsWith("其中");
    Concept outer = part && ordinal.isEmpty() ? context.aboveParts() : above;
    Concept concept = total || coded ? own : composition.add(outer, own);
    if (!total && labels.listsProjects() && !own.has(Dimension.ITEM)) {
      Concept group = context.group();
      concept =
          own.has(Dimension.UNIT)
              ? concept.orElse(group.without(Dimension.UNIT))
              : concept.orElse(group);
    }
    context.note(ordinal, concept, total);
    context.noteGroup(own);
    return new Sense(concept, understood, total);
  }
}
