package org.mingzhang.read.block;

import org.mingzhang.model.disclosure.Place;

/** A piece of a document in reading order: text outside tables, or a grid of cells. */
public sealed interface Block permits TextBlock, Grid {

  /** Where it begins. */
  Place place();
}
