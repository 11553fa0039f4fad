package org.mingzhang.check.equation;

import java.util.List;
import org.mingzhang.check.observe.Observation;

/** A relation between observations that the document states by its structure and its words. */
public sealed interface Equation permits Sum, Product {

  /** What kind of relation it is. */
  Rule rule();

  /** The observation on its left side. */
  Observation left();

  /** Every observation in it, the left one first. */
  List<Observation> observations();

  /** How surely the document states it. */
  Firmness firmness();

  /** Whether it holds as printed. */
  Outcome outcome();

  /** Left less right side, of the reading that counts. */
  Difference difference();
}
