package org.mingzhang.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/**
 * A PDF file opened as far as its catalog. PDFBox parses it, but its class for a document is left
 * out: that one starts Java's graphics, which takes longer than reading a disclosure.
 */
final class PdfFile implements AutoCloseable {

  /** Where the header stands at the latest, as other readers have it. */
  private static final int HEADER_WITHIN = 1024;

  /** Objects packed into one stream, unfolded; the usual hundred objects take some 20 kB. */
  private static final int LARGEST_OBJECT_STREAM = 16 << 20;

  private final COSDocument document;
  private final COSDictionary catalog;

  private PdfFile(COSDocument document, COSDictionary catalog) {
    this.document = document;
    this.catalog = catalog;
  }

  /**
   * Opens a file that is in memory.
   *
   * @throws UnreadableException if it is empty, no PDF, cut off or damaged, encrypted with a
   *     password, or beyond the limits
   */
  static PdfFile open(byte[] file, Limits limits) {
    if (file.length == 0) {
      throw new UnreadableException(Reason.EMPTY, "");
    }
    if (file.length > limits.fileBytes()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, file.length + " bytes, at most " + limits.fileBytes() + " are read");
    }
    if (find(file, "%PDF-", 0, HEADER_WITHIN) < 0) {
      throw new UnreadableException(Reason.NOT_A_DOCUMENT, "no PDF header");
    }
    if (isCutOff(file)) {
      throw new UnreadableException(Reason.DAMAGED, "the end of the file is missing");
    }
    PdfBoxLog.silence();
    try {
      return parse(file, limits);
    } catch (UnreadableException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Reason.ENCRYPTED, "", e);
    } catch (LinkageError e) {
      throw new UnreadableException(Reason.ENCRYPTED, "for the holder of a certificate", e);
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(Reason.TOO_LARGE, "its objects unfold beyond all memory", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableException(Reason.DAMAGED, "no readable catalog of pages", e);
    }
  }

  private static PdfFile parse(byte[] file, Limits limits) throws IOException {
    Parser parser = new Parser(file, Math.min(limits.streamBytes(), LARGEST_OBJECT_STREAM));
    COSDocument document = parser.document();
    COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
    if (catalog == null) {
      document.close();
      throw new IOException("no catalog");
    }
    return new PdfFile(document, catalog);
  }

  /** A whole file ends with where its last table of objects starts; nothing follows but blanks. */
  private static boolean isCutOff(byte[] file) {
    int start = findLast(file, "startxref");
    if (start < 0 || start < findLast(file, "endobj")) {
      return true;
    }
    int at = start + "startxref".length();
    while (at < file.length && file[at] <= ' ') {
      at++;
    }
    return at == file.length || file[at] == '0';
  }

  private static int find(byte[] file, String text, int from, int to) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
    int last = Math.min(file.length, to) - wanted.length;
    for (int i = from; i <= last; i++) {
      if (isAt(file, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static int findLast(byte[] file, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
    int i = file.length - wanted.length;
    while (i >= 0 && !isAt(file, i, wanted)) {
      i--;
    }
    return i;
  }

  private static boolean isAt(byte[] file, int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (file[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  COSDictionary catalog() {
    return catalog;
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UnreadableException(Reason.DAMAGED, "", e);
    }
  }

  /** PDFBox's parser, stopped before it makes a document, and told how far objects may unfold. */
  private static final class Parser extends PDFParser {

    private final int most;

    Parser(byte[] file, int most) throws IOException {
      super(new RandomAccessReadBuffer(file));
      this.most = most;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary entries) throws IOException {
      COSStream stream = super.parseCOSStream(entries);
      COSName type = entries.getCOSName(COSName.TYPE);
      if (COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type)) {
        StreamBytes.of(stream, most);
      }
      return stream;
    }

    COSDocument document() throws IOException {
      setLenient(true);
      try {
        parsePDFHeader();
        initialParse();
        return document;
      } catch (IOException | RuntimeException e) {
        document.close();
        throw e;
      }
    }
  }
}
