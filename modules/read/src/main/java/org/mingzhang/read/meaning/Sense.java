package org.mingzhang.read.meaning;

import org.mingzhang.model.concept.Concept;

/**
 * What a head, a title or a row says.
 *
 * @param concept empty if it says nothing of its own (合计)
 * @param understood whether all its words are known
 * @param total whether it is a word for a total
 */
record Sense(Concept concept, boolean understood, boolean total) {

  static final Sense UNKNOWN = new Sense(Concept.NONE, false, false);
  static final Sense SILENT = new Sense(Concept.NONE, true, false);
}
