package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Affine.Box;

/** The filled areas and pictures of a page in the order in which they are painted. */
final class Backdrop {

  /** Height of the bands by which areas are looked up, in points. */
  private static final double BAND = 16;

  private final List<Fill> fills = new ArrayList<>();
  private final List<List<Fill>> bands = new ArrayList<>();
  private int askedColour = Colour.UNKNOWN;
  private int askedFills;
  private boolean askedFound;

  /**
   * One filled area.
   *
   * @param order how many were painted before it
   * @param shape null if it fills its box
   * @param covers whether nothing shines through
   */
  record Fill(int order, Box box, Outline.@Nullable Inside shape, int rgb, boolean covers) {
    boolean contains(double x, double y) {
      return box.contains(x, y) && (shape == null || shape.contains(x, y));
    }
  }

  Backdrop(double height) {
    for (double top = 0; top <= height; top += BAND) {
      bands.add(new ArrayList<>());
    }
  }

  /** How many areas are painted so far: what is painted now lies over these. */
  int size() {
    return fills.size();
  }

  /** How many areas are no rectangles: drawings, or letters drawn as shapes. */
  int drawn() {
    int drawn = 0;
    for (Fill fill : fills) {
      drawn += fill.shape == null ? 0 : 1;
    }
    return drawn;
  }

  void add(Box box, Outline.@Nullable Inside shape, int rgb, boolean covers) {
    Fill fill = new Fill(fills.size(), box, shape, rgb, covers);
    fills.add(fill);
    for (int i = band(box.y1()); i <= band(box.y2()); i++) {
      bands.get(i).add(fill);
    }
  }

  /** The colour that lies at a point now. */
  int colour(double x, double y) {
    List<Fill> band = bands.get(band(y));
    for (int i = band.size() - 1; i >= 0; i--) {
      if (band.get(i).contains(x, y)) {
        return band.get(i).rgb;
      }
    }
    return Colour.WHITE;
  }

  /** Whether this colour is that of the paper or of any area, so that it has to be looked at. */
  boolean mayBlend(int rgb) {
    if (rgb != askedColour) {
      askedColour = rgb;
      askedFills = 0;
      askedFound = Colour.alike(rgb, Colour.WHITE);
    }
    while (!askedFound && askedFills < fills.size()) {
      askedFound = Colour.alike(rgb, fills.get(askedFills++).rgb);
    }
    return askedFound;
  }

  /** Whether something is painted over a point after so many areas. */
  boolean hides(double x, double y, int after) {
    List<Fill> band = bands.get(band(y));
    for (int i = band.size() - 1; i >= 0 && band.get(i).order >= after; i--) {
      if (band.get(i).covers && band.get(i).contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one rectangle is painted over all of a box after so many areas. */
  boolean hides(Box box, int after) {
    List<Fill> band = bands.get(band((box.y1() + box.y2()) / 2));
    for (int i = band.size() - 1; i >= 0 && band.get(i).order >= after; i--) {
      Fill fill = band.get(i);
      if (fill.covers && fill.shape == null && fill.box.contains(box)) {
        return true;
      }
    }
    return false;
  }

  /** The rectangles that are seen at last. */
  List<Fill> seen(Budget budget) {
    List<Fill> seen = new ArrayList<>();
    for (Fill fill : fills) {
      budget.step();
      if (fill.shape == null && !hides(fill.box, fill.order + 1)) {
        seen.add(fill);
      }
    }
    return seen;
  }

  private int band(double y) {
    return (int) Math.max(0, Math.min(bands.size() - 1, y / BAND));
  }
}
