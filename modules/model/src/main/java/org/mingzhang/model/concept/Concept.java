package org.mingzhang.model.concept;

import java.util.Arrays;
import java.util.Set;

/**
 * What a figure is a figure of: a value for some of the {@link Dimension}s. A dimension without a
 * value does not cut the figure; {@code nature=all} and {@code measure=money} are the same as no
 * value. The same quantity has the same concept wherever it is printed.
 *
 * <p>Written as {@code key=value} pairs joined by {@code ;} in the order of the dimensions, for
 * example {@code flow=expenditure;fund=general;function=2080505;year=2023;basis=budget}. A name in
 * which {@code ;} is printed has it full-width here, so that pairs can be told apart.
 */
public final class Concept {

  /** The concept that says nothing. */
  public static final Concept NONE = new Concept(emptyValues());

  private final String[] values;
  private final int hash;

  private Concept(String[] values) {
    this.values = values;
    this.hash = Arrays.hashCode(values);
  }

  private static String[] emptyValues() {
    String[] values = new String[Dimension.count()];
    Arrays.fill(values, "");
    return values;
  }

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException if a pair has no {@code =} or a key is unknown
   */
  public static Concept parse(String written) {
    Concept concept = NONE;
    for (String pair : written.split(";", -1)) {
      if (pair.isBlank()) {
        continue;
      }
      int sign = pair.indexOf('=');
      String key = sign < 0 ? pair : pair.substring(0, sign).strip();
      Dimension dimension =
          Dimension.of(key)
              .orElseThrow(
                  () -> new IllegalArgumentException("unknown key '" + key + "' in " + written));
      if (sign < 0) {
        throw new IllegalArgumentException("no value for '" + key + "' in " + written);
      }
      concept = concept.with(dimension, pair.substring(sign + 1).strip());
    }
    return concept;
  }

  /** The value of a dimension, empty if it has none. */
  public String get(Dimension dimension) {
    return values[dimension.index()];
  }

  /** Whether a dimension has a value. */
  public boolean has(Dimension dimension) {
    return !values[dimension.index()].isEmpty();
  }

  /** Whether it says nothing at all. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** This concept with another value of one dimension; an empty value takes the dimension away. */
  public Concept with(Dimension dimension, String value) {
    String kept = isDefault(dimension, value) ? "" : value.replace(';', '；');
    if (values[dimension.index()].equals(kept)) {
      return this;
    }
    String[] changed = values.clone();
    changed[dimension.index()] = kept;
    return new Concept(changed);
  }

  /** This concept without a value of one dimension. */
  public Concept without(Dimension dimension) {
    return with(dimension, "");
  }

  /** This concept without a value of any of some dimensions. */
  public Concept without(Set<Dimension> dimensions) {
    String[] kept = values.clone();
    for (Dimension dimension : dimensions) {
      kept[dimension.index()] = "";
    }
    return new Concept(kept);
  }

  /** This concept, with the values of the other where this one has none. */
  public Concept orElse(Concept other) {
    String[] merged = values.clone();
    for (int i = 0; i < merged.length; i++) {
      if (merged[i].isEmpty()) {
        merged[i] = other.values[i];
      }
    }
    return new Concept(merged);
  }

  private static boolean isDefault(Dimension dimension, String value) {
    return (dimension == Dimension.NATURE && value.equals("all"))
        || (dimension == Dimension.MEASURE && value.equals("money"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Concept that && hash == that.hash && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        written.append(written.length() > 0 ? ";" : "");
        written.append(Dimension.at(i).key()).append('=').append(values[i]);
      }
    }
    return written.toString();
  }
}
