package org.mingzhang.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/**
 * The decoded bytes of a stream, within bounds: a small file can unfold to any size.
 *
 * @param bytes of a stream that is cut off or damaged, what stands before the damage
 * @param whole whether nothing is known to be missing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StreamBytes(byte[] bytes, boolean whole) {

  private static final int MOST_FILTERS = 8;

  private static final StreamBytes NOTHING = new StreamBytes(new byte[0], false);

  /**
   * Decodes a stream.
   *
   * @throws UnreadableException TOO_LARGE beyond {@code most} bytes
   */
  static StreamBytes of(COSStream stream, int most) {
    StreamBytes decoded;
    try (InputStream raw = stream.createRawInputStream()) {
      decoded = new StreamBytes(raw.readAllBytes(), true);
    } catch (IOException e) {
      return NOTHING;
    }
    COSBase filters = stream.getFilters();
    int count = filters instanceof COSArray array ? array.size() : filters == null ? 0 : 1;
    if (count > MOST_FILTERS) {
      return NOTHING;
    }
    for (int i = 0; i < count; i++) {
      COSBase filter = filters instanceof COSArray array ? array.getObject(i) : filters;
      String name = filter instanceof COSName n ? n.getName() : "";
      decoded = decoded.decode(name, stream, i, most);
    }
    return decoded;
  }

  private StreamBytes decode(String filter, COSStream stream, int index, int most) {
    return switch (filter) {
      case "FlateDecode", "Fl" ->
          hasPredictor(stream, index) ? byLibrary(filter, stream, index, most) : inflate(most);
      case "LZWDecode",
          "LZW",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "RunLengthDecode",
          "RL" ->
          byLibrary(filter, stream, index, most);
      case "Crypt" -> this;
      default -> NOTHING;
    };
  }

  private static boolean hasPredictor(COSStream stream, int index) {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.getPDFName("DP"));
    COSBase own = parameters instanceof COSArray array ? array.getObject(index) : parameters;
    return own instanceof COSDictionary d && d.getInt(COSName.PREDICTOR, 1) > 1;
  }

  private StreamBytes byLibrary(String filter, COSStream stream, int index, int most) {
    Bounded out = new Bounded(most);
    try {
      FilterFactory.INSTANCE
          .getFilter(filter)
          .decode(new ByteArrayInputStream(bytes), out, stream, index);
      return new StreamBytes(out.bytes(), whole);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      return new StreamBytes(out.bytes(), false);
    }
  }

  /** Without regard to the header and the check sum, which many programs get wrong. */
  private StreamBytes inflate(int most) {
    if (bytes.length <= 2) {
      return NOTHING;
    }
    Inflater inflater = new Inflater(true);
    inflater.setInput(bytes, 2, bytes.length - 2);
    byte[] out = new byte[(int) Math.min(most, Math.max(1024L, 4L * bytes.length))];
    int size = 0;
    try {
      while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
        if (size == out.length) {
          if (size >= most) {
            throw tooLarge(most);
          }
          out = Arrays.copyOf(out, (int) Math.min(most, 2L * size));
        }
        size += inflater.inflate(out, size, out.length - size);
      }
      return new StreamBytes(Arrays.copyOf(out, size), whole && inflater.finished());
    } catch (DataFormatException e) {
      return new StreamBytes(Arrays.copyOf(out, size), false);
    } finally {
      inflater.end();
    }
  }

  private static UnreadableException tooLarge(int most) {
    return new UnreadableException(
        Reason.TOO_LARGE, "a stream unfolds to more than " + most + " bytes");
  }

  private static final class Bounded extends OutputStream {
    private final int most;
    private byte[] buffer = new byte[1024];
    private int size;

    Bounded(int most) {
      this.most = most;
    }

    @Override
    public void write(int b) {
      reserve(1);
      buffer[size++] = (byte) b;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      reserve(length);
      System.arraycopy(from, offset, buffer, size, length);
      size += length;
    }

    private void reserve(int length) {
      if (length > most - size) {
        throw tooLarge(most);
      }
      if (size + length > buffer.length) {
        buffer = Arrays.copyOf(buffer, (int) Math.min(Math.max(most, 1024), 2L * (size + length)));
      }
    }

    byte[] bytes() {
      return Arrays.copyOf(buffer, size);
    }
  }
}
