package org.mingzhang.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Affine.Box;

/**
 * The page as it is shown: crop box, /Rotate and /UserUnit.
 *
 * @param toShown from the page's own plane to points from the top left of the shown page, y
 *     downwards
 * @param width of the shown page in points
 * @param height of the shown page in points
 */
record PageFrame(Affine toShown, double width, double height) {

  private static final Box LETTER = new Box(0, 0, 612, 792);

  /** Larger sheets are not printed; a size beyond is taken for a slip. */
  private static final double LARGEST = 200_000;

  static PageFrame of(COSDictionary page) {
    Box media = box(page, COSName.MEDIA_BOX, LETTER);
    Box crop = box(page, COSName.CROP_BOX, media).intersect(media);
    if (crop.width() <= 0 || crop.height() <= 0) {
      crop = media;
    }
    double unit = page.getFloat(COSName.getPDFName("UserUnit"), 1);
    if (!(unit > 0) || crop.width() * unit > LARGEST || crop.height() * unit > LARGEST) {
      unit = 1;
    }
    double width = crop.width() * unit;
    double height = crop.height() * unit;
    Affine upright = new Affine(unit, 0, 0, -unit, -crop.x1() * unit, crop.y2() * unit);
    COSBase rotate = PDPageTree.getInheritableAttribute(page, COSName.ROTATE);
    int quarters =
        rotate instanceof COSNumber number ? Math.floorMod(number.intValue() / 90, 4) : 0;
    return switch (quarters) {
      case 1 -> new PageFrame(upright.then(new Affine(0, 1, -1, 0, height, 0)), height, width);
      case 2 -> new PageFrame(upright.then(new Affine(-1, 0, 0, -1, width, height)), width, height);
      case 3 -> new PageFrame(upright.then(new Affine(0, -1, 1, 0, 0, width)), height, width);
      default -> new PageFrame(upright, width, height);
    };
  }

  private static Box box(COSDictionary page, COSName key, Box otherwise) {
    Box box = box(PDPageTree.getInheritableAttribute(page, key));
    return box == null || box.width() <= 0 || box.height() <= 0 ? otherwise : box;
  }

  /** A rectangle of four numbers, its corners put in order; null if it is none. */
  static @Nullable Box box(@Nullable COSBase base) {
    if (!(base instanceof COSArray array) || array.size() < 4) {
      return null;
    }
    double[] sides = numbers(array);
    return new Box(
        Math.min(sides[0], sides[2]),
        Math.min(sides[1], sides[3]),
        Math.max(sides[0], sides[2]),
        Math.max(sides[1], sides[3]));
  }

  /** A matrix of six numbers; the identity if it is none. */
  static Affine matrix(@Nullable COSBase base) {
    if (!(base instanceof COSArray array) || array.size() < 6) {
      return Affine.IDENTITY;
    }
    double[] n = numbers(array);
    return new Affine(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  /** What is no number counts as 0. */
  static double[] numbers(COSArray array) {
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }
}
