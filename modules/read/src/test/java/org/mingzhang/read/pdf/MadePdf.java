package org.mingzhang.read.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.mingzhang.read.Limits;

/**
 * Writes small PDF files object by object, so that a test says exactly what stands in its file.
 * Every page has the font F1 (Helvetica, every digit 0.556 em wide) and H1 (a Chinese font that is
 * not embedded, whose codes are Unicode).
 */
final class MadePdf {

  private final List<byte[]> objects = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private String fonts = "";
  private String resources = "";
  private String catalog = "";

  MadePdf() {
    add("");
    add("");
    font(
        "F1",
        add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    int descendant =
        add(
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo"
                + " << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>");
    font(
        "H1",
        add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                + " /DescendantFonts ["
                + descendant
                + " 0 R] >>"));
  }

  /** Adds an object and says its number. */
  int add(String body) {
    objects.add(body.getBytes(StandardCharsets.ISO_8859_1));
    return objects.size();
  }

  /** Adds a stream and says its number. */
  int stream(String entries, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("<< " + entries + " /Length " + data.length + " >>\nstream\n"));
    out.writeBytes(data);
    out.writeBytes(latin("\nendstream"));
    objects.add(out.toByteArray());
    return objects.size();
  }

  int stream(String entries, String data) {
    return stream(entries, latin(data));
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] deflate(byte[] data) {
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] out = new byte[data.length + 1000];
    int size = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, size);
  }

  /** A font that all pages of the file know. */
  MadePdf font(String name, int object) {
    fonts += " /" + name + " " + object + " 0 R";
    return this;
  }

  /** Further entries of the resources of all pages. */
  MadePdf resources(String entries) {
    resources += " " + entries;
    return this;
  }

  /** Further entries of the catalog. */
  MadePdf catalog(String entries) {
    catalog += " " + entries;
    return this;
  }

  /** A page of 400 by 300 points. */
  MadePdf page(String content) {
    return page("/MediaBox [0 0 400 300]", content);
  }

  MadePdf page(String entries, String content) {
    return barePage(entries + " /Contents " + stream("", content) + " 0 R");
  }

  /** A page with such entries; its contents are one of them, if it has any. */
  MadePdf barePage(String entries) {
    pages.add(add("<< /Type /Page /Parent 2 0 R /Resources 0 0 R " + entries + " >>"));
    return this;
  }

  byte[] bytes() {
    int shared = add("<< /Font <<" + fonts + " >>" + resources + " >>");
    StringBuilder kids = new StringBuilder();
    pages.forEach(page -> kids.append(page).append(" 0 R "));
    objects.set(0, latin("<< /Type /Catalog /Pages 2 0 R" + catalog + " >>"));
    objects.set(1, latin("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("%PDF-1.7\n"));
    int[] offsets = new int[objects.size()];
    for (int i = 0; i < objects.size(); i++) {
      offsets[i] = out.size();
      String text = new String(objects.get(i), StandardCharsets.ISO_8859_1);
      out.writeBytes(latin((i + 1) + " 0 obj\n"));
      out.writeBytes(latin(text.replace("/Resources 0 0 R", "/Resources " + shared + " 0 R")));
      out.writeBytes(latin("\nendobj\n"));
    }
    int table = out.size();
    out.writeBytes(latin("xref\n0 " + (offsets.length + 1) + "\n0000000000 65535 f \n"));
    for (int offset : offsets) {
      out.writeBytes(latin(String.format("%010d 00000 n \n", offset)));
    }
    out.writeBytes(
        latin(
            "trailer\n<< /Size "
                + (offsets.length + 1)
                + " /Root 1 0 R >>\nstartxref\n"
                + table
                + "\n%%EOF\n"));
    return out.toByteArray();
  }

  /** What is read of the first page. */
  PageContent read() {
    return read(Limits.DEFAULT).get(0);
  }

  /** What is read of all pages. */
  List<PageContent> read(Limits limits) {
    List<PageContent> read = new ArrayList<>();
    try (PageContents contents = PageContents.open(bytes(), limits)) {
      contents.forEach(read::add);
    }
    return read;
  }

  /** What is read of a page of 400 by 300 points with this content. */
  static PageContent read(String content) {
    return new MadePdf().page(content).read();
  }

  /** The text of all glyphs in the order in which they are drawn. */
  static String text(PageContent page) {
    StringBuilder text = new StringBuilder();
    page.glyphs().forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** The text that is read of a page of 400 by 300 points with this content. */
  static String text(String content) {
    return text(read(content));
  }
}
