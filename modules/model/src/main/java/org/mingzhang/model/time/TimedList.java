package org.mingzhang.model.time;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list that can be gone through until a deadline: taking an element is a step ({@link
 * Deadline#step}). Whatever goes over all figures, equations or sentences of a document, once or
 * once for each of them, ends with it and asks no clock itself.
 */
public final class TimedList<T> extends AbstractList<T> implements RandomAccess {

  private final List<T> list;
  private final Deadline deadline;

  /**
   * The same elements.
   *
   * @param list seen as it is, also when it changes
   */
  public TimedList(List<T> list, Deadline deadline) {
    this.list = list;
    this.deadline = deadline;
  }

  /**
   * An element.
   *
   * @throws OutOfTimeException if the time is over
   */
  @Override
  public T get(int index) {
    deadline.step();
    return list.get(index);
  }

  @Override
  public int size() {
    return list.size();
  }
}
