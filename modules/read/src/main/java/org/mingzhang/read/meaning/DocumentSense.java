package org.mingzhang.read.meaning;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Words;

/**
 * What the document as a whole says that its tables take for granted.
 *
 * @param unit name of the department or unit, empty if unknown
 * @param year four digits, empty if unknown
 * @param basis of figures that name none, empty if unknown
 * @param units all names under which units stand in it, folded
 */
record DocumentSense(String unit, String year, String basis, Set<String> units) {

  static DocumentSense of(Disclosure disclosure, Heads heads) {
    Set<String> units = new HashSet<>();
    add(units, disclosure.identity().unit());
    for (Table table : disclosure.tables()) {
      add(units, table.unitName());
      for (Row row : table.rows()) {
        for (Label label : row.labels()) {
          Column column = table.columns().get(label.column());
          if (!label.name().isEmpty() && heads.axis(column.path()).equals("unit")) {
            add(units, label.name());
          }
        }
      }
    }
    return new DocumentSense(
        disclosure.identity().unit(),
        disclosure.identity().year(),
        disclosure.identity().kind().key(),
        units);
  }

  private static void add(Set<String> units, String name) {
    String folded = bare(name);
    if (folded.length() >= 4) {
      units.add(folded);
    }
  }

  /** Whether a folded name is that of a unit of the document. */
  boolean isUnit(String folded) {
    return units.contains(bare(folded));
  }

  private static String bare(String name) {
    String folded = Words.fold(name);
    int bracket = folded.lastIndexOf('(');
    boolean own = bracket > 0 && folded.endsWith(")") && folded.length() - bracket <= 5;
    return own ? folded.substring(0, bracket) : folded;
  }
}
