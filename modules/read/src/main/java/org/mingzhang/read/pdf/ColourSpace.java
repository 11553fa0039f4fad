package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;

/** How components of a colour become a {@link Colour}. */
sealed interface ColourSpace {

  /**
   * The colour of these components, at least as many as {@link #components}; {@link Colour#UNKNOWN}
   * if it cannot be told.
   */
  int rgb(double[] components);

  int components();

  /** The colour that is current after the space is chosen. */
  default int initial() {
    return rgb(new double[components()]);
  }

  /** DeviceGray and what is like it. */
  record Gray() implements ColourSpace {
    @Override
    public int rgb(double[] c) {
      return Colour.of(c[0], c[0], c[0]);
    }

    @Override
    public int components() {
      return 1;
    }
  }

  /** DeviceRGB and what is like it. */
  record Rgb() implements ColourSpace {
    @Override
    public int rgb(double[] c) {
      return Colour.of(c[0], c[1], c[2]);
    }

    @Override
    public int components() {
      return 3;
    }
  }

  /** DeviceCMYK, without a profile. */
  record Cmyk() implements ColourSpace {
    @Override
    public int rgb(double[] c) {
      double light = 1 - c[3];
      return Colour.of((1 - c[0]) * light, (1 - c[1]) * light, (1 - c[2]) * light);
    }

    @Override
    public int components() {
      return 4;
    }

    @Override
    public int initial() {
      return Colour.BLACK;
    }
  }

  /** Lab: its lightness only. */
  record Lab() implements ColourSpace {
    @Override
    public int rgb(double[] c) {
      return Colour.of(c[0] / 100, c[0] / 100, c[0] / 100);
    }

    @Override
    public int components() {
      return 3;
    }
  }

  /** A table of colours of another space. */
  final class Indexed implements ColourSpace {
    private final ColourSpace base;
    private final byte[] table;

    Indexed(ColourSpace base, byte[] table) {
      this.base = base;
      this.table = table;
    }

    @Override
    public int rgb(double[] c) {
      int n = base.components();
      long from = Math.max(0, (long) c[0]) * n;
      if (from + n > table.length) {
        return Colour.UNKNOWN;
      }
      double[] entry = new double[n];
      for (int i = 0; i < n; i++) {
        entry[i] = (table[(int) from + i] & 0xFF) / 255.0;
      }
      return base.rgb(entry);
    }

    @Override
    public int components() {
      return 1;
    }
  }

  /** Inks that a function turns into another space. */
  record Tinted(int components, ColourSpace alternate, PDFunction tint) implements ColourSpace {
    @Override
    public int rgb(double[] c) {
      float[] inks = new float[components];
      for (int i = 0; i < components; i++) {
        inks[i] = (float) c[i];
      }
      try {
        float[] out = tint.eval(inks);
        double[] alternates = new double[Math.max(out.length, alternate.components())];
        for (int i = 0; i < out.length; i++) {
          alternates[i] = out[i];
        }
        return alternate.rgb(alternates);
      } catch (IOException | RuntimeException e) {
        return Colour.UNKNOWN;
      }
    }

    @Override
    public int initial() {
      double[] full = new double[components];
      Arrays.fill(full, 1);
      return rgb(full);
    }
  }

  /** Patterns, and what cannot be told. */
  record Pattern() implements ColourSpace {
    @Override
    public int rgb(double[] c) {
      return Colour.UNKNOWN;
    }

    @Override
    public int components() {
      return 0;
    }
  }
}
