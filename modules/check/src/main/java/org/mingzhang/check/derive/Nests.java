package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.time.Deadline;

/**
 * Whether the rows of a list nest in one of the columns of a table; then they do in all. Asked of
 * the same rows in each column, so it is found out once.
 */
final class Nests {

  private record Key(int list, BitSet rows) {}

  private final Sheet sheet;
  private final Deadline deadline;
  private final Map<Key, Boolean> known = new HashMap<>();

  Nests(Sheet sheet, Deadline deadline) {
    this.sheet = sheet;
    this.deadline = deadline;
  }

  /** Whether the rows of these terms nest somewhere. */
  boolean any(List<Term> terms) {
    BitSet rows = new BitSet();
    terms.forEach(term -> rows.set(term.of().row()));
    return known.computeIfAbsent(new Key(terms.get(0).of().list(), rows), this::find);
  }

  private boolean find(Key rows) {
    for (Sheet.Lane lane : sheet.lanes()) {
      if (lane.list() == rows.list()) {
        List<Observation> beside = new ArrayList<>();
        for (Observation place : sheet.lane(lane)) {
          if (rows.rows().get(place.row())) {
            beside.add(place);
          }
        }
        if (Nesting.nests(beside, deadline)) {
          return true;
        }
      }
    }
    return false;
  }
}
