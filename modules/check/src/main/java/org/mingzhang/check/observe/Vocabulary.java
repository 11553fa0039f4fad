package org.mingzhang.check.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/**
 * All concepts of one disclosure, their values numbered, and for each value those that it is a part
 * of, as far as they occur. So to ask whether one concept is a part of another costs a few
 * comparisons of numbers.
 */
public final class Vocabulary {

  private final Map<Concept, Meaning> byConcept = new HashMap<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final Values[] values = new Values[Dimension.count()];
  private final Algebra algebra;
  private final Deadline end;

  Vocabulary(Algebra algebra, Deadline end) {
    this.end = end;
    this.algebra = algebra;
    for (int d = 0; d < values.length; d++) {
      values[d] = new Values(Dimension.at(d), algebra);
    }
  }

  /** The meaning of a concept, which is a concept of the disclosure from now on. */
  Meaning meaning(Concept concept) {
    Meaning meaning = byConcept.get(concept);
    if (meaning == null) {
      int[] ids = new int[values.length];
      for (int d = 0; d < ids.length; d++) {
        ids[d] = values[d].number(concept.get(Dimension.at(d)));
      }
      meaning = new Meaning(concept, meanings.size(), ids);
      byConcept.put(concept, meaning);
      meanings.add(meaning);
    }
    return meaning;
  }

  /** All of them, by their numbers. */
  public List<Meaning> meanings() {
    return new TimedList<>(meanings, end);
  }

  /** How many concepts there are. */
  public int size() {
    return meanings.size();
  }

  /** The meaning of a concept; nothing if the disclosure does not print it. */
  public @Nullable Meaning find(Concept concept) {
    return byConcept.get(concept);
  }

  /** The number of a value; one that does not occur gets one too. */
  public int number(Dimension dimension, String value) {
    return values[dimension.index()].number(value);
  }

  /** How many values a dimension has, the empty one counted. */
  public int values(int dimension) {
    return values[dimension].size();
  }

  /** The value of a number. */
  public String value(Dimension dimension, int number) {
    return values[dimension.index()].value(number);
  }

  /** The numbers of the values that a value is a part of; not to be changed. */
  public int[] wholes(int dimension, int value) {
    return values[dimension].wholes(value);
  }

  /** What a value is the sum of, whether the disclosure prints it or not; empty if not known. */
  public List<String> parts(Dimension dimension, String whole) {
    return algebra.parts(dimension, whole);
  }

  /** Whether one value is a true part of another. */
  public boolean within(int dimension, int part, int whole) {
    for (int up : values[dimension].wholes(part)) {
      if (up == whole) {
        return true;
      }
    }
    return false;
  }

  /** Whether one concept is a true part of another: in each dimension the same value or a part. */
  public boolean within(Meaning part, Meaning whole) {
    if (part.equals(whole)) {
      return false;
    }
    for (int d = 0; d < values.length; d++) {
      if (part.id(d) != whole.id(d) && !within(d, part.id(d), whole.id(d))) {
        return false;
      }
    }
    return true;
  }
}
