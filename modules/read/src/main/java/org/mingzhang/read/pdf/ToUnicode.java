package org.mingzhang.read.pdf;

import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The table by which a font itself says what its codes stand for, if it has one. */
interface ToUnicode {

  /** Says nothing of any code. */
  ToUnicode NONE = (code, length) -> null;

  /** The raw text of a code of so many bytes; null where the table says nothing. */
  @Nullable String text(int code, int length);

  static ToUnicode of(COSDictionary font, CharacterMaps maps) {
    COSBase base = font.getDictionaryObject(COSName.TO_UNICODE);
    if (base instanceof COSName name) {
      return name.getName().startsWith("Identity")
          ? (code, length) -> Character.toString(code)
          : NONE;
    }
    if (!(base instanceof COSStream stream)) {
      return NONE;
    }
    CMap map = maps.inDocument(stream);
    if (map == null || !map.hasUnicodeMappings()) {
      return NONE;
    }
    return (code, length) -> {
      String text = map.toUnicode(code, length);
      return text == null ? map.toUnicode(code) : text;
    };
  }
}
