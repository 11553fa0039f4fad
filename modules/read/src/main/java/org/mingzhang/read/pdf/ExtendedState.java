package org.mingzhang.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** What a dictionary of graphics state parameters (ExtGState) sets. */
final class ExtendedState {

  private ExtendedState() {}

  static void apply(COSDictionary entries, State state, Faces faces) {
    state.fillAlpha = number(entries, COSName.CA_NS, state.fillAlpha);
    state.strokeAlpha = number(entries, COSName.CA, state.strokeAlpha);
    state.lineWidth = number(entries, COSName.LW, state.lineWidth);
    COSBase blend = entries.getDictionaryObject(COSName.BM);
    if (blend != null) {
      state.blends = !isNormal(blend);
    }
    COSBase mask = entries.getDictionaryObject(COSName.SMASK);
    if (mask != null) {
      state.masked = mask instanceof COSDictionary;
    }
    COSArray font = entries.getCOSArray(COSName.FONT);
    if (font != null && font.size() == 2 && font.getObject(0) instanceof COSDictionary d) {
      state.face = faces.of(d);
      state.size = font.getObject(1) instanceof COSNumber n ? n.floatValue() : state.size;
    }
  }

  /** A list of blend modes is in order of preference; the first is the one that is used. */
  private static boolean isNormal(@Nullable COSBase blend) {
    COSBase first =
        blend instanceof COSArray array && array.size() > 0 ? array.getObject(0) : blend;
    return !(first instanceof COSName name)
        || name.getName().equals("Normal")
        || name.getName().equals("Compatible");
  }

  private static double number(COSDictionary entries, COSName key, double otherwise) {
    return entries.getDictionaryObject(key) instanceof COSNumber n ? n.floatValue() : otherwise;
  }
}
