package org.mingzhang.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes documents of 25, 50, 100, 250 and 500 pages by repeating the pages of a real one, so that
 * all have the same mix of pages.
 *
 * <pre>java -cp benchmarks.jar org.mingzhang.bench.LongDocuments FILE FOLDER [PAGES...]</pre>
 */
public final class LongDocuments {

  private static final int[] PAGES = {25, 50, 100, 250, 500};

  private LongDocuments() {}

  public static void main(String[] args) throws IOException {
    File file = new File(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    for (int pages : PAGES) {
      make(file, pages, folder.resolve(String.format("%04d-pages.pdf", pages)));
    }
    for (int i = 2; i < args.length; i++) {
      int pages = Integer.parseInt(args[i]);
      make(file, pages, folder.resolve(String.format("%04d-pages.pdf", pages)));
    }
  }

  private static void make(File file, int pages, Path target) throws IOException {
    try (PDDocument real = Loader.loadPDF(file);
        PDDocument made = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        made.importPage(real.getPage(i % real.getNumberOfPages()));
      }
      made.save(target.toFile());
    }
    System.out.println(target + ": " + pages + " pages");
  }
}
