package org.mingzhang.read.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/**
 * The pages of one PDF file, read one after the other as they are asked for, so that a long
 * document needs little more memory than a short one. Not for several threads at a time.
 */
public final class PageContents implements Iterable<PageContent>, AutoCloseable {

  private final PdfFile file;
  private final List<COSDictionary> pages;
  private final Budget budget;
  private final Faces faces;
  private final Layers layers;

  private PageContents(PdfFile file, List<COSDictionary> pages, Budget budget) {
    this.file = file;
    this.pages = pages;
    this.budget = budget;
    this.faces = new Faces(budget.limits().streamBytes());
    this.layers = new Layers(file.catalog());
  }

  /**
   * Opens a file that is in memory. The time of the limits begins to run.
   *
   * @throws UnreadableException if it is empty, no PDF, cut off or damaged, encrypted with a
   *     password, without pages, or beyond the limits
   */
  public static PageContents open(byte[] bytes, Limits limits) {
    Budget budget = new Budget(limits);
    PdfFile file = PdfFile.open(bytes, limits);
    try {
      List<COSDictionary> pages = PageTree.pages(file.catalog(), budget);
      if (pages.isEmpty()) {
        throw new UnreadableException(Reason.DAMAGED, "no pages");
      }
      return new PageContents(file, pages, budget);
    } catch (UnreadableException e) {
      file.close();
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      file.close();
      throw new UnreadableException(Reason.DAMAGED, "its list of pages", e);
    }
  }

  /** How many pages the file has. */
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
   * @throws UnreadableException if the time or the glyphs of the whole document are used up
   */
  public PageContent read(int number) {
    COSDictionary page = pages.get(number - 1);
    budget.startPage(number);
    PageFrame frame = PageFrame.of(page);
    Canvas canvas = new Canvas(frame.width(), frame.height());
    Optional<String> problem = paint(page, frame, canvas);
    return new PageContent(
        number,
        (float) frame.width(),
        (float) frame.height(),
        canvas.glyphs(budget),
        Rules.of(canvas.lines(budget)),
        canvas.areas(budget),
        canvas.pictures(),
        problem);
  }

  /** Paints what can be painted; says what was in the way of the rest. */
  private Optional<String> paint(COSDictionary page, PageFrame frame, Canvas canvas) {
    try {
      StreamBytes content = content(page);
      COSBase entries = PageTree.inherited(page, COSName.RESOURCES);
      Resources resources = new Resources(entries instanceof COSDictionary d ? d : null);
      Interpreter interpreter = new Interpreter(frame, budget, faces, layers, canvas);
      interpreter.run(content.bytes(), resources);
      Annotations.draw(page, new Interpreter(frame, budget, faces, layers, canvas), layers);
      if (!content.whole()) {
        return Optional.of("its content is damaged or cut off");
      }
      return canvas.isDrawnOnly()
          ? Optional.of("its letters are drawn as shapes, there is no text")
          : Optional.empty();
    } catch (Budget.PageLimitException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (UnreadableException e) {
      if (e.reason() != Reason.TOO_LARGE || budget.isSpent()) {
        throw e;
      }
      return Optional.of(e.detail());
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of("its content is damaged: " + e);
    } catch (OutOfMemoryError e) {
      return Optional.of("its content unfolds beyond all memory");
    }
  }

  /** The page's content streams in one piece: operators may stand over their joints. */
  private StreamBytes content(COSDictionary page) throws Budget.PageLimitException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    int most = budget.limits().streamBytes();
    if (contents instanceof COSStream stream) {
      return StreamBytes.of(stream, most);
    }
    boolean whole = contents != null || !page.containsKey(COSName.CONTENTS);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSStream stream) {
          StreamBytes part = StreamBytes.of(stream, most);
          budget.bytes(part.bytes().length);
          all.writeBytes(part.bytes());
          all.write('\n');
          whole &= part.whole();
        } else {
          whole = false;
        }
      }
    }
    return new StreamBytes(all.toByteArray(), whole);
  }

  @Override
  public void close() {
    file.close();
  }
}
