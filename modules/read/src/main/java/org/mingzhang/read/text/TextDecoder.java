package org.mingzhang.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of a text file to characters: as its byte order mark says, else UTF-8 if it is well-formed
 * UTF-8, else GB18030 (which holds GBK and GB2312).
 */
public final class TextDecoder {

  private static final int LOOKED_AT = 4096;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  /**
   * The text.
   *
   * @return empty if the bytes are no text in any of these encodings
   */
  public static Optional<String> decode(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (isBinary(bytes)) {
      return Optional.empty();
    }
    Optional<String> text = decode(bytes, 0, StandardCharsets.UTF_8);
    return text.isPresent() ? text : decode(bytes, 0, GB18030);
  }

  private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether control characters stand among the first bytes that no text has. */
  private static boolean isBinary(byte[] bytes) {
    int odd = 0;
    int looked = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        odd++;
      }
    }
    return odd * 100 > looked;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
