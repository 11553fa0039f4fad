package org.mingzhang.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/**
 * The pages of one PDF file, read one after the other as they are asked for, so that a long
 * document needs no more memory than a short one.
 */
public final class PageContents implements Iterable<PageContent>, AutoCloseable {

  private final PDDocument document;
  private final List<COSDictionary> pages;
  private final Budget budget;
  private final Faces faces;
  private final Layers layers;

  private PageContents(PDDocument document, Budget budget) {
    this.document = document;
    this.budget = budget;
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    this.pages = PageTree.pages(catalog, budget);
    this.faces = new Faces(budget.limits().streamBytes());
    this.layers = new Layers(catalog);
  }

  /**
   * Opens a file that is in memory.
   *
   * @throws UnreadableException if it is empty, no PDF, damaged, encrypted with a password, or
   *     beyond the limits
   */
  public static PageContents open(byte[] file, Limits limits) {
    if (file.length > limits.fileBytes()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, file.length + " bytes, at most " + limits.fileBytes() + " are read");
    }
    if (file.length == 0) {
      throw new UnreadableException(Reason.EMPTY, "");
    }
    PDDocument document = null;
    try {
      document = Loader.loadPDF(file);
      return new PageContents(document, new Budget(limits));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Reason.ENCRYPTED, "", e);
    } catch (IOException | RuntimeException e) {
      close(document);
      throw e instanceof UnreadableException known
          ? known
          : new UnreadableException(Reason.DAMAGED, "", e);
    }
  }

  private static void close(@Nullable PDDocument document) {
    if (document != null) {
      try {
        document.close();
      } catch (IOException e) {
        throw new UnreadableException(Reason.DAMAGED, "", e);
      }
    }
  }

  public int count() {
    return pages.size();
  }

  /** Reads the pages from the first; a page that fails half-way says so itself. */
  @Override
  public Iterator<PageContent> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < pages.size();
      }

      @Override
      public PageContent next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return read(++next);
      }
    };
  }

  /**
   * Reads one page.
   *
   * @param number from 1
   */
  PageContent read(int number) {
    COSDictionary page = pages.get(number - 1);
    budget.startPage(number);
    PageFrame frame = PageFrame.of(page);
    Canvas canvas = new Canvas(frame.width(), frame.height());
    Optional<String> problem = Optional.empty();
    try {
      Interpreter interpreter = new Interpreter(frame, budget, faces, layers, canvas);
      COSBase resources = PDPageTree.getInheritableAttribute(page, COSName.RESOURCES);
      interpreter.run(content(page), resources instanceof COSDictionary d ? d : null);
    } catch (Budget.PageLimitException e) {
      problem = Optional.of(String.valueOf(e.getMessage()));
    } catch (UnreadableException e) {
      if (e.reason() != Reason.TOO_LARGE) {
        throw e;
      }
      problem = Optional.of(e.detail());
    } catch (RuntimeException | StackOverflowError e) {
      problem = Optional.of("damaged: " + e);
    }
    return new PageContent(
        number,
        (float) frame.width(),
        (float) frame.height(),
        canvas.glyphs(),
        Rules.of(canvas.strokes()),
        canvas.areas(),
        canvas.pictures(),
        problem);
  }

  /** The page's content streams in one piece: operators may stand over their joints. */
  private byte[] content(COSDictionary page) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    int most = budget.limits().streamBytes();
    if (contents instanceof COSStream stream) {
      return StreamBytes.decode(stream, most);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          all.writeBytes(StreamBytes.decode(stream, most - all.size()));
          all.write('\n');
        }
      }
    }
    return all.toByteArray();
  }

  @Override
  public void close() {
    close(document);
  }
}
