package org.mingzhang.model.disclosure;

import java.util.List;

/**
 * What the public sees of one unit in one year: the one thing in which reading, checking, compiling
 * and publishing meet.
 *
 * @param unclear what was seen and not understood
 */
public record Disclosure(
    Source source,
    Identity identity,
    List<Section> sections,
    List<Table> tables,
    List<Unclear> unclear) {

  public Disclosure {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    unclear = List.copyOf(unclear);
  }
}
