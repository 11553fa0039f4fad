package org.mingzhang.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Operands.Kind;

/**
 * The table by which a font itself says what its codes stand for, if it has one. Nearly every font
 * has its own, so they are read here and not by PDFBox, which is slow to start with them.
 */
final class ToUnicode {

  /** Entries beyond this many are left out; there are no more codes of two bytes twice over. */
  private static final int MOST = 1 << 17;

  private final boolean identity;
  private final Map<Integer, String> texts = new HashMap<>();

  private ToUnicode(boolean identity) {
    this.identity = identity;
  }

  static ToUnicode of(COSDictionary font, int streamBytes) {
    COSBase base = font.getDictionaryObject(COSName.TO_UNICODE);
    if (base instanceof COSStream stream) {
      ToUnicode table = new ToUnicode(false);
      table.read(StreamBytes.of(stream, streamBytes).bytes());
      return table;
    }
    return new ToUnicode(base instanceof COSName name && name.getName().startsWith("Identity"));
  }

  /** The raw text of a code of so many bytes; null where the table says nothing. */
  @Nullable String text(int code, int length) {
    if (identity) {
      return Character.toString(code);
    }
    String text = texts.get(key(code, length));
    for (int other = 1; text == null && other <= 4; other++) {
      // some tables write their codes with more bytes than the text does
      text = texts.get(key(code, other));
    }
    return text;
  }

  private static int key(int code, int length) {
    return code << 3 | length;
  }

  private void read(byte[] bytes) {
    Operands in = new Operands();
    ContentLexer lexer = new ContentLexer(bytes, in);
    while (lexer.next() != 0) {
      if (lexer.isAt("endbfchar")) {
        for (int i = 0; i + 1 < in.count(); i += 2) {
          put(in, i, string(in, i + 1));
        }
      } else if (lexer.isAt("endbfrange")) {
        for (int i = 0; i + 2 < in.count(); ) {
          i = in.kind(i + 2) == Kind.OPEN ? list(in, i) : range(in, i);
        }
      }
    }
  }

  /** First code, last code, a text for each of them. */
  private int list(Operands in, int i) {
    int first = code(in, i);
    int at = i + 3;
    for (; at < in.count() && in.kind(at) != Kind.CLOSE; at++) {
      put(first + at - i - 3, length(in, i), string(in, at));
    }
    return at + 1;
  }

  /** First code, last code, the text of the first; its last character counts up. */
  private int range(Operands in, int i) {
    int first = code(in, i);
    int last = Math.min(code(in, i + 1), first + 0xFFFF);
    String text = string(in, i + 2);
    if (!text.isEmpty()) {
      String head = text.substring(0, text.length() - 1);
      char end = text.charAt(text.length() - 1);
      for (int code = first; code <= last && texts.size() < MOST; code++) {
        put(code, length(in, i), head + (char) (end + code - first));
      }
    }
    return i + 3;
  }

  private void put(Operands in, int i, String text) {
    put(code(in, i), length(in, i), text);
  }

  private void put(int code, int length, String text) {
    if (texts.size() < MOST && length > 0) {
      texts.put(key(code, length), text);
    }
  }

  private static int length(Operands in, int i) {
    return in.kind(i) == Kind.STRING ? Math.min(4, in.end(i) - in.start(i)) : 0;
  }

  private static int code(Operands in, int i) {
    int code = 0;
    for (int at = in.start(i); at < in.start(i) + length(in, i); at++) {
      code = code << 8 | (in.bytes()[at] & 0xFF);
    }
    return code;
  }

  private static String string(Operands in, int i) {
    int length = in.kind(i) == Kind.STRING ? in.end(i) - in.start(i) : 0;
    return new String(
        in.bytes(),
        in.start(i),
        length,
        length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
  }
}
