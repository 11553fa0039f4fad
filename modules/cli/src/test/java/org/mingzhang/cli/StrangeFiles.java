package org.mingzhang.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.mingzhang.read.MadeFile;

/** Files that cannot be read, and what the program must say of them. */
final class StrangeFiles {

  static final int LARGE = 50 << 20;

  private StrangeFiles() {}

  /**
   * A file that cannot be read.
   *
   * @param bytes made when they are needed
   * @param chinese what the message says at least
   */
  record Strange(String name, Maker bytes, String chinese, String english) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Makes a file. */
  @FunctionalInterface
  interface Maker {
    byte[] make();
  }

  static List<Strange> all() {
    return List.of(
        new Strange("empty.pdf", () -> new byte[0], "文件是空的", "the file is empty"),
        unknown("garbage.pdf", () -> noise(100_000)),
        unknown("zip.pdf", () -> "PK\u0003\u0004 and so on".getBytes(ISO_8859_1)),
        unknown("words.txt", () -> "no disclosure at all\n".getBytes(UTF_8)),
        unknown("page.txt", () -> "<html><body>预算公开</body></html>".getBytes(UTF_8)),
        unknown("binary.txt", () -> noise(3_000)),
        unknown("zeros.pdf", () -> new byte[LARGE]),
        unknown("noise.txt", () -> noise(LARGE)),
        tooLarge("lines.txt", () -> repeated("合计\n1,234.50\n", LARGE)),
        tooLarge("line.txt", () -> repeated("一般公共预算拨款收入1,234.50 ", LARGE)),
        damaged("header.pdf", () -> "%PDF-1.7\n".getBytes(UTF_8)),
        damaged("noise.pdf", StrangeFiles::noiseInFrame),
        new Strange(
            "encrypted.pdf",
            () -> encrypted(MadeFile.pdf(1, 1, 1).bytes()),
            "文件已加密，需要密码",
            "encrypted and needs a password"),
        new Strange("scanned.pdf", StrangeFiles::scanned, "页面是图片，没有文字层", "pictures without text"),
        damaged("circular-pages.pdf", () -> pdf("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")),
        damaged(
            "circular-pages-of-two.pdf",
            () ->
                pdf(
                    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1 >>")),
        damaged("circular-objects.pdf", () -> pdf("3 0 R", "2 0 R")),
        damaged(
            "circular-without-table.pdf",
            () ->
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\n"
                        + "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n")
                    .getBytes(ISO_8859_1)),
        damaged("no-pages.pdf", () -> pdf("<< /Type /Pages /Kids [] /Count 0 >>")));
  }

  private static Strange unknown(String name, Maker bytes) {
    return new Strange(name, bytes, "无法识别的文件格式", "of no known form");
  }

  private static Strange damaged(String name, Maker bytes) {
    return new Strange(name, bytes, "文件已损坏", "the file is damaged");
  }

  private static Strange tooLarge(String name, Maker bytes) {
    return new Strange(name, bytes, "文件超出可处理的规模", "exceeds what is read");
  }

  static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] repeated(String text, int size) {
    byte[] one = text.getBytes(UTF_8);
    byte[] all = new byte[size / one.length * one.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = one[i % one.length];
    }
    return all;
  }

  private static byte[] noiseInFrame() {
    byte[] noise = noise(1 << 20);
    byte[] begin = "%PDF-1.7\n".getBytes(ISO_8859_1);
    byte[] end = "\nstartxref\n17\n%%EOF\n".getBytes(ISO_8859_1);
    System.arraycopy(begin, 0, noise, 0, begin.length);
    System.arraycopy(end, 0, noise, noise.length - end.length, end.length);
    return noise;
  }

  private static byte[] encrypted(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two pages that are each one picture. */
  private static byte[] scanned() {
    BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < 2; page++) {
        document.addPage(new PDPage());
        PDPage last = document.getPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, last)) {
          content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
        }
      }
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A file of a catalog, object 1, and the objects from 2 on; the second is the tree of pages. */
  private static byte[] pdf(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder();
    for (int number = 1; number <= objects.length + 1; number++) {
      String body = number == 1 ? "<< /Type /Catalog /Pages 2 0 R >>" : objects[number - 2];
      table.append(String.format("%010d 00000 n \n", file.length()));
      file.append(number).append(" 0 obj\n").append(body).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.length + 2).append("\n0000000000 65535 f \n");
    file.append(table).append("trailer\n<< /Size ").append(objects.length + 2);
    file.append(" /Root 1 0 R >>\nstartxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(ISO_8859_1);
  }

  /** The first part of a file: so many of 201 parts. */
  static byte[] cut(byte[] file, int parts) {
    return Arrays.copyOf(file, (int) ((long) file.length * parts / 201));
  }
}
