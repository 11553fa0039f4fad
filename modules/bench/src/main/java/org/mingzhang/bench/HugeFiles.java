package org.mingzhang.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDFs that are far too large in one way each, and some at the limit of what is read. */
final class HugeFiles {

  private static final int GLYPHS_IN_LINE = 100;

  /** Lines on a page; further ones are written over the first. */
  private static final int LINES = 80;

  private HugeFiles() {}

  /** A file of so many pages, each with a line of text of its own number. */
  static void pages(Path file, int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDStream[] contents = new PDStream[100];
      for (int i = 0; i < contents.length; i++) {
        String line = "BT /F1 10 Tf 72 700 Td (Page " + i + " 1,234.56) Tj ET\n";
        contents[i] = new PDStream(document);
        try (var out = contents[i].createOutputStream(COSName.FLATE_DECODE)) {
          out.write(line.getBytes(StandardCharsets.US_ASCII));
        }
      }
      PDResources resources = resources();
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        page.setResources(resources);
        page.setContents(contents[i % contents.length]);
        document.addPage(page);
      }
      document.save(file.toFile());
    }
  }

  /** A file of one page with so many glyphs, in lines that all differ in place. */
  static void glyphs(Path file, int glyphs) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setResources(resources());
      PDStream content = new PDStream(document);
      try (BufferedWriter out =
          new BufferedWriter(
              new OutputStreamWriter(
                  content.createOutputStream(COSName.FLATE_DECODE), StandardCharsets.US_ASCII))) {
        String figures = "1234567.89 ".repeat(GLYPHS_IN_LINE).substring(0, GLYPHS_IN_LINE);
        out.write("BT /F1 1 Tf\n");
        for (int i = 0; i < glyphs / GLYPHS_IN_LINE; i++) {
          int column = i / LINES;
          out.write("1 0 0 1 " + (20 + column % 500) + "." + column / 500 + " ");
          out.write((20 + i % LINES * 9) + " Tm (" + figures + ") Tj\n");
        }
        out.write("ET\n");
      }
      page.setContents(content);
      document.addPage(page);
      document.save(file.toFile());
    }
  }

  private static PDResources resources() {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
    return resources;
  }
}
