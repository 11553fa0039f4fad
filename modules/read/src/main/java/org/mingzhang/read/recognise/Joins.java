package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.read.block.Grid;

/** Brings the grids of one table that stand on several pages to the same columns. */
final class Joins {

  /** Borders of two pages that are nearer than this, in points, are the same border. */
  private static final double NEAR = 5;

  private Joins() {}

  /** Two grids below each other with the same columns, or nothing if their columns do not fit. */
  static Optional<Matrix> below(Matrix upper, Matrix lower) {
    double[] a = borders(upper);
    double[] b = borders(lower);
    if (a.length == 0 || b.length == 0) {
      return upper.columns() == lower.columns()
          ? Optional.of(upper.below(lower))
          : Optional.empty();
    }
    if (upper.columns() == lower.columns() && near(a, b)) {
      return Optional.of(upper.below(lower));
    }
    if (upper.columns() == lower.columns() && (inStep(a, b) || !likely(a, b))) {
      return Optional.of(upper.below(lower));
    }
    double[] union = union(a, b);
    int most = Math.max(upper.columns(), lower.columns());
    boolean sameWidth =
        Math.abs(a[0] - b[0]) < 4 * NEAR && Math.abs(a[a.length - 1] - b[b.length - 1]) < 4 * NEAR;
    if ((union.length - 1 > most + 2 && !sameWidth) || union.length - 1 > most + 4) {
      return upper.columns() == lower.columns() && shifted(a, b)
          ? Optional.of(upper.below(lower))
          : Optional.empty();
    }
    Matrix one = stretch(upper, a, union);
    Matrix other = stretch(lower, b, union);
    return Optional.of(one.below(other));
  }

  /** Whether two grids begin and end at the same place across their pages. */
  static boolean sameWidth(Matrix upper, Matrix lower) {
    double[] a = borders(upper);
    double[] b = borders(lower);
    return a.length > 0
        && b.length > 0
        && Math.abs(a[0] - b[0]) < NEAR
        && Math.abs(a[a.length - 1] - b[b.length - 1]) < NEAR;
  }

  private static boolean near(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > NEAR) {
        return false;
      }
    }
    return true;
  }

  /** Whether most borders of two pages are the same, so that others may be missing on one. */
  private static boolean likely(double[] a, double[] b) {
    int same = 0;
    for (double x : b) {
      same += Math.abs(a[nearest(a, x)] - x) <= NEAR ? 1 : 0;
    }
    return 2 * same > a.length;
  }

  /** Whether each border of a page is nearest to that of the same number on the other. */
  private static boolean inStep(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (nearest(a, b[i]) != i || nearest(b, a[i]) != i) {
        return false;
      }
    }
    return true;
  }

  /** Whether all borders moved by about the same distance, or grew in proportion. */
  private static boolean shifted(double[] a, double[] b) {
    double wide = (b[b.length - 1] - b[0]) / (a[a.length - 1] - a[0]);
    for (int i = 0; i < a.length; i++) {
      if (Math.abs((a[i] - a[0]) * wide - (b[i] - b[0])) > 2 * NEAR) {
        return false;
      }
    }
    return true;
  }

  private static double[] union(double[] a, double[] b) {
    double[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    Arrays.sort(all);
    List<Double> kept = new ArrayList<>();
    for (double x : all) {
      if (kept.isEmpty() || x - kept.get(kept.size() - 1) > NEAR) {
        kept.add(x);
      }
    }
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Matrix stretch(Matrix matrix, double[] borders, double[] union) {
    int[] at = new int[borders.length];
    for (int i = 0; i < borders.length; i++) {
      at[i] = nearest(union, borders[i]);
    }
    return matrix.stretched(at, union.length - 1);
  }

  private static int nearest(double[] sorted, double x) {
    int best = 0;
    for (int i = 1; i < sorted.length; i++) {
      if (Math.abs(sorted[i] - x) < Math.abs(sorted[best] - x)) {
        best = i;
      }
    }
    return best;
  }

  /** The x of the borders between columns, one more than columns; empty if places have no boxes. */
  static double[] borders(Matrix matrix) {
    int columns = matrix.columns();
    double[] borders = new double[columns + 1];
    Arrays.fill(borders, Double.NaN);
    for (int r = 0; r < matrix.rows(); r++) {
      for (int x = 0; x < columns; x++) {
        Grid.Cell cell = matrix.at(r, x);
        Optional<Box> box = cell.place().box();
        if (box.isEmpty() || cell.column() != x) {
          continue;
        }
        borders[x] = box.get().x();
        int end = Math.min(columns, x + cell.columnSpan());
        borders[end] = box.get().right();
      }
    }
    for (double border : borders) {
      if (Double.isNaN(border)) {
        return new double[0];
      }
    }
    return borders;
  }
}
