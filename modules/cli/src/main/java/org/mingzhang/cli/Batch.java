package org.mingzhang.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works on many inputs at once and hands the results on in the order of the inputs. Only a few
 * results wait at any time, however many inputs there are.
 */
final class Batch {

  private Batch() {}

  /**
   * Runs.
   *
   * @param jobs how many at once, at least 1
   * @param work must not fail
   * @param take takes a result; false ends the batch
   */
  static <I, R> void run(List<I> inputs, int jobs, Function<I, R> work, Predicate<R> take) {
    if (jobs == 1 || inputs.size() == 1) {
      for (I input : inputs) {
        if (!take.test(work.apply(input))) {
          return;
        }
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()));
    try {
      Iterator<I> next = inputs.iterator();
      Deque<Future<R>> running = new ArrayDeque<>();
      while (next.hasNext() || !running.isEmpty()) {
        while (next.hasNext() && running.size() < 2 * jobs) {
          I input = next.next();
          running.add(pool.submit(() -> work.apply(input)));
        }
        if (!take.test(running.remove().get())) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
