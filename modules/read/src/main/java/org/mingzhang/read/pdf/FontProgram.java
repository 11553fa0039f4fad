package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.encoding.Encoding;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * The font file inside the document, asked only where the document itself does not say what a code
 * stands for. It is parsed on the first question, since fonts are the greatest part of most files.
 */
final class FontProgram {

  private final @Nullable COSDictionary descriptor;
  private final @Nullable COSStream cidToGlyph;
  private final int streamBytes;
  private boolean parsed;
  private @Nullable TrueTypeFont font;
  private @Nullable Encoding names;
  private byte @Nullable [] glyphOfCid;

  private FontProgram(
      @Nullable COSDictionary descriptor, @Nullable COSStream cidToGlyph, int streamBytes) {
    this.descriptor = descriptor;
    this.cidToGlyph = cidToGlyph;
    this.streamBytes = streamBytes;
  }

  static FontProgram ofSimple(@Nullable COSDictionary descriptor, int streamBytes) {
    return new FontProgram(descriptor, null, streamBytes);
  }

  static FontProgram ofComposite(COSDictionary descendant, int streamBytes) {
    return new FontProgram(
        descendant.getCOSDictionary(COSName.FONT_DESC),
        descendant.getCOSStream(COSName.CID_TO_GID_MAP),
        streamBytes);
  }

  static boolean isEmbedded(COSDictionary descriptor) {
    return file(descriptor) != null || descriptor.getCOSStream(COSName.FONT_FILE) != null;
  }

  private static @Nullable COSStream file(COSDictionary descriptor) {
    COSStream file = descriptor.getCOSStream(COSName.FONT_FILE2);
    return file == null ? descriptor.getCOSStream(COSName.FONT_FILE3) : file;
  }

  /** What a number of a composite font stands for; null where the font does not say. */
  @Nullable String textOfCid(int cid) {
    TrueTypeFont parsedFont = font();
    if (parsedFont == null) {
      return null;
    }
    int glyph = cid;
    if (glyphOfCid != null) {
      glyph =
          2 * cid + 1 < glyphOfCid.length
              ? (glyphOfCid[2 * cid] & 0xFF) << 8 | (glyphOfCid[2 * cid + 1] & 0xFF)
              : 0;
    }
    return glyph == 0 ? null : textOfGlyph(parsedFont, glyph);
  }

  /** What a code of a simple font stands for; null where the font does not say. */
  @Nullable String textOfCode(int code) {
    TrueTypeFont parsedFont = font();
    if (parsedFont != null) {
      int glyph = glyphOfCode(parsedFont, code);
      return glyph == 0 ? null : textOfGlyph(parsedFont, glyph);
    }
    return names == null ? null : textOfName(names.getName(code));
  }

  /** The advance of a code of a simple font in ems; 0 where the font does not say. */
  double widthOfCode(int code) {
    TrueTypeFont parsedFont = font();
    try {
      return parsedFont == null
          ? 0
          : (double) parsedFont.getAdvanceWidth(glyphOfCode(parsedFont, code))
              / parsedFont.getUnitsPerEm();
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private @Nullable TrueTypeFont font() {
    if (!parsed) {
      parsed = true;
      font = parse();
      names = font != null || descriptor == null ? null : BuiltInNames.of(descriptor, streamBytes);
      if (cidToGlyph != null) {
        glyphOfCid = StreamBytes.of(cidToGlyph, 1 << 18).bytes();
      }
    }
    return font;
  }

  private @Nullable TrueTypeFont parse() {
    COSStream file = descriptor == null ? null : file(descriptor);
    if (file == null) {
      return null;
    }
    byte[] bytes = StreamBytes.of(file, streamBytes).bytes();
    try {
      boolean postScript = bytes.length > 4 && bytes[0] == 'O' && bytes[1] == 'T';
      TTFParser parser = postScript ? new OTFParser(true) : new TTFParser(true);
      return parser.parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** By the font's symbol map, its Unicode map or its Macintosh map, as the standard has it. */
  private static int glyphOfCode(TrueTypeFont font, int code) {
    try {
      CmapTable maps = font.getCmap();
      if (maps == null) {
        return 0;
      }
      CmapSubtable symbols = maps.getSubtable(3, 0);
      if (symbols != null) {
        int glyph = symbols.getGlyphId(0xF000 + code);
        return glyph == 0 ? symbols.getGlyphId(code) : glyph;
      }
      CmapSubtable macintosh = maps.getSubtable(1, 0);
      return macintosh == null ? 0 : macintosh.getGlyphId(code);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  private static @Nullable String textOfGlyph(TrueTypeFont font, int glyph) {
    try {
      CmapTable maps = font.getCmap();
      CmapSubtable unicode = maps == null ? null : unicode(maps);
      List<Integer> codes = unicode == null ? null : unicode.getCharCodes(glyph);
      if (codes != null && !codes.isEmpty()) {
        return Character.toString(codes.get(0));
      }
      PostScriptTable glyphNames = font.getPostScript();
      return glyphNames == null ? null : textOfName(glyphNames.getName(glyph));
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static @Nullable String textOfName(@Nullable String name) {
    return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
  }

  private static @Nullable CmapSubtable unicode(CmapTable maps) {
    for (int[] kind : new int[][] {{3, 10}, {0, 6}, {0, 4}, {3, 1}, {0, 3}, {0, 1}, {0, 0}}) {
      CmapSubtable table = maps.getSubtable(kind[0], kind[1]);
      if (table != null) {
        return table;
      }
    }
    return null;
  }
}
