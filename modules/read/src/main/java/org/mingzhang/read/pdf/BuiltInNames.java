package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.encoding.Encoding;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The names that an embedded Type 1 font itself gives to its codes. */
final class BuiltInNames {

  private BuiltInNames() {}

  /** Null if the font is none of this kind or cannot be parsed. */
  static @Nullable Encoding of(COSDictionary descriptor, int streamBytes) {
    COSStream type1 = descriptor.getCOSStream(COSName.FONT_FILE);
    COSStream compact = descriptor.getCOSStream(COSName.FONT_FILE3);
    try {
      if (type1 != null) {
        return ofType1(type1, StreamBytes.of(type1, streamBytes).bytes());
      }
      return compact == null ? null : ofCompact(StreamBytes.of(compact, streamBytes).bytes());
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static Encoding ofType1(COSStream file, byte[] bytes) throws IOException {
    if (bytes.length > 0 && (bytes[0] & 0xFF) == 0x80) {
      return Type1Font.createWithPFB(bytes).getEncoding();
    }
    int clear = Math.max(0, Math.min(bytes.length, file.getInt(COSName.LENGTH1, 0)));
    return Type1Font.createWithSegments(
            Arrays.copyOf(bytes, clear), Arrays.copyOfRange(bytes, clear, bytes.length))
        .getEncoding();
  }

  private static @Nullable Encoding ofCompact(byte[] bytes) throws IOException {
    List<CFFFont> fonts = new CFFParser().parse(new RandomAccessReadBuffer(bytes));
    return !fonts.isEmpty() && fonts.get(0) instanceof CFFType1Font font
        ? font.getEncoding()
        : null;
  }
}
