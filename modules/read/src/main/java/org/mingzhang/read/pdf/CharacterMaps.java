package org.mingzhang.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads character maps. The public ones are large and many fonts of one document share them, so
 * each is parsed once a document.
 */
final class CharacterMaps {

  private final int streamBytes;
  private final Map<String, Optional<CMap>> known = new HashMap<>();

  /**
   * @param streamBytes the decoded size that a map in the document may have
   */
  CharacterMaps(int streamBytes) {
    this.streamBytes = streamBytes;
  }

  /** The map that an encoding names or holds; null if it is none, or one that changes nothing. */
  @Nullable CMap encoding(@Nullable COSBase encoding) {
    if (encoding instanceof COSStream stream) {
      return inDocument(stream);
    }
    return encoding instanceof COSName name && !name.getName().startsWith("Identity")
        ? known(name.getName())
        : null;
  }

  /** A map of the document's own; null if it is none. */
  @Nullable CMap inDocument(COSStream stream) {
    byte[] bytes = StreamBytes.of(stream, streamBytes).bytes();
    try (RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(bytes)) {
      return new CMapParser(true).parse(buffer);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** A public map such as {@code GBK-EUC-H} or {@code Adobe-GB1-UCS2}; null if there is none. */
  @Nullable CMap known(String name) {
    return known.computeIfAbsent(name, CharacterMaps::load).orElse(null);
  }

  private static Optional<CMap> load(String name) {
    try {
      return Optional.of(new CMapParser().parsePredefined(name));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
