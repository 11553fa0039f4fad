package org.mingzhang.read.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
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

  /** Larger sheets are not printed; a size beyond, in points, is taken for a slip. */
  private static final double LARGEST = 200_000;

  static PageFrame of(COSDictionary page) {
    Box media = box(page, COSName.MEDIA_BOX, LETTER);
    Box crop = box(page, COSName.CROP_BOX, media).intersect(media);
    if (crop.width() <= 0 || crop.height() <= 0) {
      crop = media;
    }
    double unit = page.getFloat(COSName.getPDFName("UserUnit"), 1);
    if (!(unit > 0) || Math.max(crop.width(), crop.height()) * unit > LARGEST) {
      unit = 1;
    }
    double width = crop.width() * unit;
    double height = crop.height() * unit;
    Affine upright = new Affine(unit, 0, 0, -unit, -crop.x1() * unit, crop.y2() * unit);
    COSBase rotate = PageTree.inherited(page, COSName.ROTATE);
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
    Box box = Box.of(PageTree.inherited(page, key));
    return box != null
            && box.width() > 0
            && box.height() > 0
            && Math.max(box.width(), box.height()) <= LARGEST
        ? box
        : otherwise;
  }
}
