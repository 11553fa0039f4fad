package org.mingzhang.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Affine.Box;

/** What lies on a page beside its content and is seen too: form fields, stamps, text boxes. */
final class Annotations {

  /** Flags: hidden, not to be viewed. */
  private static final int UNSEEN = 2 | 32;

  private static final int MOST = 10_000;

  private Annotations() {}

  static void draw(COSDictionary page, Interpreter interpreter, Layers layers)
      throws Budget.PageLimitException {
    COSArray annotations = page.getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < Math.min(MOST, annotations.size()); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation
          && (annotation.getInt(COSName.F, 0) & UNSEEN) == 0
          && !annotation.getNameAsString(COSName.SUBTYPE, "").equals("Popup")
          && !layers.hides(annotation.getDictionaryObject(COSName.OC))) {
        COSStream appearance = appearance(annotation);
        Box place = Box.of(annotation.getDictionaryObject(COSName.RECT));
        if (appearance != null && place != null) {
          draw(appearance, place, interpreter);
        }
      }
    }
  }

  /** The normal appearance, in the state that the annotation is in. */
  private static @Nullable COSStream appearance(COSDictionary annotation) {
    COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
    COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
    if (normal instanceof COSStream stream) {
      return stream;
    }
    COSName state = annotation.getCOSName(COSName.AS);
    return normal instanceof COSDictionary states && state != null
        ? states.getCOSStream(state)
        : null;
  }

  /** The bounds of the appearance, turned by its own matrix, are brought to its place. */
  private static void draw(COSStream appearance, Box place, Interpreter interpreter)
      throws Budget.PageLimitException {
    Box bounds = Box.of(appearance.getDictionaryObject(COSName.BBOX));
    if (bounds == null) {
      return;
    }
    Affine own = Affine.of(appearance.getDictionaryObject(COSName.MATRIX));
    Box turned = own.box(bounds.x1(), bounds.y1(), bounds.x2(), bounds.y2());
    if (!(turned.width() > 0) || !(turned.height() > 0)) {
      return;
    }
    double across = place.width() / turned.width();
    double down = place.height() / turned.height();
    Affine after =
        new Affine(
            across, 0, 0, down, place.x1() - turned.x1() * across, place.y1() - turned.y1() * down);
    interpreter.form(appearance, new Resources(null), after);
  }
}
