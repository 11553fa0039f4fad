package org.mingzhang.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * A composite font (Type 0): codes of one to four bytes, which a character map turns into the
 * numbers (CID) of a large font.
 */
final class CompositeFace extends Face {

  private static final int MOST_WIDTHS = 1 << 17;

  private final ToUnicode unicode;
  private final CharacterMaps maps;
  private final @Nullable CMap encoding;
  private final boolean codesAreUnicode;
  private final boolean vertical;
  private final @Nullable String collection;
  private final double defaultWidth;
  private final Map<Integer, Double> widths = new HashMap<>();
  private final double defaultDown;
  private final double defaultOriginY;
  private final Map<Integer, double[]> verticals = new HashMap<>();
  private final FontProgram program;

  private CompositeFace(
      COSDictionary font,
      COSDictionary descendant,
      ToUnicode unicode,
      CharacterMaps maps,
      int streamBytes) {
    COSBase encodingEntry = font.getDictionaryObject(COSName.ENCODING);
    String name = encodingEntry instanceof COSName n ? n.getName() : "";
    this.unicode = unicode;
    this.maps = maps;
    this.encoding = maps.encoding(encodingEntry);
    this.codesAreUnicode = name.contains("UCS2") || name.contains("UTF16");
    this.vertical = name.endsWith("-V") || (encoding != null && encoding.getWMode() == 1);
    this.collection = collection(descendant);
    this.defaultWidth = descendant.getFloat(COSName.DW, 1000) / 1000;
    readWidths(descendant.getCOSArray(COSName.W));
    COSArray dw2 = descendant.getCOSArray(COSName.DW2);
    double[] down = dw2 == null ? new double[] {880, -1000} : Affine.numbers(dw2);
    this.defaultOriginY = down.length > 1 ? down[0] / 1000 : 0.88;
    this.defaultDown = down.length > 1 ? down[1] / 1000 : -1;
    readVerticals(descendant.getCOSArray(COSName.W2));
    this.program = FontProgram.ofComposite(descendant, streamBytes);
  }

  static Face of(COSDictionary font, ToUnicode unicode, CharacterMaps maps, int streamBytes) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase first =
        descendants == null || descendants.size() == 0 ? null : descendants.getObject(0);
    return first instanceof COSDictionary descendant
        ? new CompositeFace(font, descendant, unicode, maps, streamBytes)
        : new Missing();
  }

  /** The character collection, such as Adobe-GB1; null where the numbers have no public meaning. */
  private static @Nullable String collection(COSDictionary descendant) {
    COSDictionary info = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
    String ordering = info == null ? "" : info.getString(COSName.ORDERING, "");
    return switch (ordering) {
      case "GB1", "CNS1", "Japan1", "Korea1" -> "Adobe-" + ordering;
      default -> null;
    };
  }

  @Override
  boolean vertical() {
    return vertical;
  }

  @Override
  int code(byte[] bytes, int from, int to) {
    if (encoding == null) {
      int high = bytes[from] & 0xFF;
      return from + 1 < to ? (high << 8 | (bytes[from + 1] & 0xFF)) << 3 | 2 : high << 3 | 1;
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes, from, to - from);
    try {
      int code = encoding.readCode(in);
      int length = Math.max(1, Math.min(4, to - from - in.available()));
      return code << 3 | length;
    } catch (IOException | RuntimeException e) {
      return (bytes[from] & 0xFF) << 3 | 1;
    }
  }

  @Override
  Sign work(int code) {
    int cid = encoding == null ? code : encoding.toCID(code);
    double width = widths.getOrDefault(cid, defaultWidth);
    double[] v = verticals.getOrDefault(cid, new double[] {defaultDown, width / 2, defaultOriginY});
    return new Sign(Texts.fold(text(code, cid)), width, v[0], v[1], v[2]);
  }

  private @Nullable String text(int code, int cid) {
    String text = unicode.text(code, 2);
    if (text != null) {
      return text;
    }
    if (codesAreUnicode) {
      return code <= 0xFFFF
          ? Character.toString(code)
          : new String(new char[] {(char) (code >>> 16), (char) code});
    }
    CMap toUnicode = collection == null ? null : maps.known(collection + "-UCS2");
    if (toUnicode != null) {
      return toUnicode.toUnicode(cid, 2);
    }
    return program.textOfCid(cid);
  }

  /** First number, then either a list of widths or a last number and one width for all. */
  private void readWidths(@Nullable COSArray array) {
    if (array == null) {
      return;
    }
    for (int i = 0; i + 1 < array.size(); ) {
      int first = intAt(array, i);
      COSBase next = array.getObject(i + 1);
      if (next instanceof COSArray list) {
        for (int j = 0; j < list.size() && widths.size() < MOST_WIDTHS; j++) {
          widths.put(first + j, floatAt(list, j) / 1000);
        }
        i += 2;
      } else {
        int last = intAt(array, i + 1);
        double width = floatAt(array, i + 2) / 1000;
        for (int cid = first; cid <= last && widths.size() < MOST_WIDTHS; cid++) {
          widths.put(cid, width);
        }
        i += 3;
      }
    }
  }

  private void readVerticals(@Nullable COSArray array) {
    if (array == null || !vertical) {
      return;
    }
    for (int i = 0; i + 1 < array.size(); ) {
      int first = intAt(array, i);
      COSBase next = array.getObject(i + 1);
      if (next instanceof COSArray list) {
        for (int j = 0; j + 2 < list.size() && verticals.size() < MOST_WIDTHS; j += 3) {
          verticals.put(first + j / 3, vector(list, j));
        }
        i += 2;
      } else {
        double[] vector = vector(array, i + 2);
        int last = intAt(array, i + 1);
        for (int cid = first; cid <= last && verticals.size() < MOST_WIDTHS; cid++) {
          verticals.put(cid, vector);
        }
        i += 5;
      }
    }
  }

  private static double[] vector(COSArray array, int i) {
    return new double[] {
      floatAt(array, i) / 1000, floatAt(array, i + 1) / 1000, floatAt(array, i + 2) / 1000
    };
  }

  private static int intAt(COSArray array, int i) {
    return array.size() > i && array.getObject(i) instanceof COSNumber n ? n.intValue() : 0;
  }

  private static double floatAt(COSArray array, int i) {
    return array.size() > i && array.getObject(i) instanceof COSNumber n ? n.floatValue() : 0;
  }
}
