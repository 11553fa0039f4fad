package org.mingzhang.read.pdf.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.PageContents;

/**
 * A PDF as blocks in reading order. Page numbers, running heads and footers are left out.
 *
 * @param pages how many pages it has
 * @param notes what could not be read, by page
 */
public record PdfBlocks(List<Block> blocks, int pages, List<Note> notes) {

  /** The share of a page that pictures cover from which on it is taken for a scan. */
  private static final double SCAN = 0.3;

  public PdfBlocks {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /**
   * A page that is not read, or not to its end.
   *
   * @param page from 1
   * @param kind why
   * @param detail for people, in English; may be empty
   */
  public record Note(int page, Kind kind, String detail) {

    /** What is the matter with a page. */
    public enum Kind {
      /** The page is a picture without a text layer. */
      SCANNED,
      /** Reading the page stopped half-way. */
      INCOMPLETE
    }
  }

  /**
   * Reads a file that is in memory.
   *
   * @throws UnreadableException if nothing of it can be read, also if all pages are pictures
   */
  public static PdfBlocks read(byte[] file, Limits limits) {
    try (PageContents pages = PageContents.open(file, limits)) {
      PdfBlocks read = of(pages);
      if (read.blocks.isEmpty()
          && read.notes.stream().anyMatch(note -> note.kind() == Note.Kind.SCANNED)) {
        throw new UnreadableException(Reason.SCANNED, read.pages + "/" + read.pages);
      }
      return read;
    }
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be opened
   * @throws UnreadableException as above
   */
  public static PdfBlocks read(Path file, Limits limits) throws IOException {
    if (Files.size(file) > limits.fileBytes()) {
      throw new UnreadableException(Reason.TOO_LARGE, Files.size(file) + " bytes");
    }
    return read(Files.readAllBytes(file), limits);
  }

  /** The blocks of pages. */
  static PdfBlocks of(Iterable<PageContent> pages) {
    List<PageLayout> layouts = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<PageLayout> before = List.of();
    int count = 0;
    for (PageContent page : pages) {
      page.problem()
          .ifPresent(why -> notes.add(new Note(page.number(), Note.Kind.INCOMPLETE, why)));
      if (page.glyphs().isEmpty() && page.pictures() >= SCAN) {
        notes.add(new Note(page.number(), Note.Kind.SCANNED, ""));
      }
      count++;
      before = PageLayout.of(page, before);
      layouts.addAll(before);
    }
    return new PdfBlocks(ReadingOrder.blocks(layouts), count, notes);
  }
}
