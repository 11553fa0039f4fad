package org.mingzhang.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/** Decodes streams within bounds: a small file can unfold to any size. */
final class StreamBytes {

  private StreamBytes() {}

  /**
   * The decoded bytes. Of a stream that is cut off or damaged, what stands before the damage.
   *
   * @throws UnreadableException TOO_LARGE beyond {@code most} bytes
   */
  static byte[] decode(COSStream stream, int most) {
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
    COSBase filters = stream.getFilters();
    int count = filters instanceof COSArray array ? Math.min(array.size(), 8) : 1;
    for (int i = 0; i < count; i++) {
      COSBase filter = filters instanceof COSArray array ? array.getObject(i) : filters;
      if (filter instanceof COSName name) {
        bytes = decode(bytes, name, stream, i, most);
      }
    }
    return bytes;
  }

  private static byte[] decode(byte[] bytes, COSName name, COSStream stream, int index, int most) {
    Bounded out = new Bounded(Math.min(most, 4 * bytes.length + 64), most);
    try {
      Filter filter = FilterFactory.INSTANCE.getFilter(name);
      filter.decode(new ByteArrayInputStream(bytes), out, stream, index);
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      if (out.overflowed) {
        throw new UnreadableException(
            Reason.TOO_LARGE, "a stream unfolds to more than " + most + " bytes", e);
      }
    }
    return out.bytes();
  }

  private static final class Bounded extends OutputStream {
    private final int most;
    private byte[] buffer;
    private int size;
    private boolean overflowed;

    Bounded(int expected, int most) {
      this.buffer = new byte[expected];
      this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
      reserve(1);
      buffer[size++] = (byte) b;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      reserve(length);
      System.arraycopy(from, offset, buffer, size, length);
      size += length;
    }

    private void reserve(int length) throws IOException {
      if (length > most - size) {
        overflowed = true;
        throw new IOException("too large");
      }
      if (size + length > buffer.length) {
        buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * (size + length)));
      }
    }

    byte[] bytes() {
      return size == buffer.length ? buffer : Arrays.copyOf(buffer, size);
    }
  }
}
