package org.mingzhang.read.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each worked out once. */
final class Faces {

  /** Fonts kept at a time; a document that has more is read more slowly, not with more memory. */
  private static final int MOST_KEPT = 512;

  private final int streamBytes;
  private final CharacterMaps maps;
  private final IdentityHashMap<COSDictionary, Face> faces = new IdentityHashMap<>();

  /**
   * @param streamBytes the decoded size that a font's streams may have
   */
  Faces(int streamBytes) {
    this.streamBytes = streamBytes;
    this.maps = new CharacterMaps(streamBytes);
  }

  Face of(@Nullable COSDictionary font) {
    if (font == null) {
      return new Face.Missing();
    }
    Face known = faces.get(font);
    if (known != null) {
      return known;
    }
    if (faces.size() >= MOST_KEPT) {
      faces.clear();
    }
    Face face = make(font);
    faces.put(font, face);
    return face;
  }

  private Face make(COSDictionary font) {
    String type = font.getNameAsString(COSName.SUBTYPE, "");
    ToUnicode unicode = ToUnicode.of(font, streamBytes);
    return type.equals("Type0")
        ? CompositeFace.of(font, unicode, maps, streamBytes)
        : new SimpleFace(font, unicode, streamBytes);
  }
}
