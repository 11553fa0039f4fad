package org.mingzhang.read.pdf;

import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/** A simple font (Type 1, TrueType, Type 3): codes of one byte, an encoding of glyph names. */
final class SimpleFace extends Face {

  private static final double GUESSED_WIDTH = 0.5;

  private final ToUnicode unicode;
  private final @Nullable Encoding encoding;
  private final @Nullable COSArray widths;
  private final int firstChar;
  private final double missingWidth;
  private final double unit;
  private final @Nullable FontMetrics metrics;
  private final FontProgram program;

  SimpleFace(COSDictionary font, ToUnicode unicode, int streamBytes) {
    this.unicode = unicode;
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    this.encoding = encoding(font, descriptor);
    this.widths = font.getCOSArray(COSName.WIDTHS);
    this.firstChar = font.getInt(COSName.FIRST_CHAR, 0);
    this.missingWidth = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    this.unit =
        font.getNameAsString(COSName.SUBTYPE, "").equals("Type3")
            ? Math.abs(Affine.of(font.getDictionaryObject(COSName.FONT_MATRIX)).a())
            : 0.001;
    String name = font.getNameAsString(COSName.BASE_FONT, "");
    this.metrics =
        widths == null && Standard14Fonts.containsName(name) ? Standard14Fonts.getAFM(name) : null;
    this.program = FontProgram.ofSimple(descriptor, streamBytes);
  }

  /** What names the document itself gives to the codes; null if none. */
  private static @Nullable Encoding encoding(
      COSDictionary font, @Nullable COSDictionary descriptor) {
    COSBase base = font.getDictionaryObject(COSName.ENCODING);
    boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & 4) != 0;
    boolean embedded = descriptor != null && FontProgram.isEmbedded(descriptor);
    if (base instanceof COSName name) {
      return Encoding.getInstance(name);
    }
    if (base instanceof COSDictionary dictionary) {
      try {
        boolean builtIn = !dictionary.containsKey(COSName.BASE_ENCODING) && (symbolic || embedded);
        return builtIn
            ? new DictionaryEncoding(dictionary, false, NONE)
            : new DictionaryEncoding(dictionary, true, null);
      } catch (RuntimeException e) {
        return null;
      }
    }
    return symbolic || embedded ? null : StandardEncoding.INSTANCE;
  }

  private static final Encoding NONE =
      new Encoding() {
        @Override
        public String getEncodingName() {
          return "none";
        }

        @Override
        public COSBase getCOSObject() {
          return COSName.getPDFName("none");
        }
      };

  @Override
  Sign work(int code) {
    return new Sign(Texts.fold(text(code)), width(code));
  }

  private @Nullable String text(int code) {
    String named = encoding == null ? null : named(encoding.getName(code));
    String told = unicode.text(code, 1);
    if (told != null) {
      return isDigit(told) && named != null && isDigit(named) && !told.equals(named) ? null : told;
    }
    return named == null ? program.textOfCode(code) : named;
  }

  private static @Nullable String named(@Nullable String name) {
    return name == null || name.equals(".notdef")
        ? null
        : GlyphList.getAdobeGlyphList().toUnicode(name);
  }

  private static boolean isDigit(String text) {
    return text.length() == 1 && Character.isDigit(text.charAt(0));
  }

  private double width(int code) {
    if (widths != null) {
      int i = code - firstChar;
      return i >= 0 && i < widths.size() && widths.getObject(i) instanceof COSNumber n
          ? n.floatValue() * unit
          : missingWidth * unit;
    }
    if (metrics != null) {
      Encoding names = encoding == null ? StandardEncoding.INSTANCE : encoding;
      return metrics.getCharacterWidth(names.getName(code)) / 1000;
    }
    double width = program.widthOfCode(code);
    return width > 0 ? width : missingWidth > 0 ? missingWidth * unit : GUESSED_WIDTH;
  }
}
