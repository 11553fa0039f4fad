package org.mingzhang.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The pages of a PDF that is being made with PDFBox; the Chinese font is named, not embedded. */
final class PdfSheets implements AutoCloseable {

  private static final String CHINESE = "STSong-Light";

  private final PDDocument document = new PDDocument();
  private final PDResources resources = new PDResources();
  private final int turn;
  private final boolean viewerTurns;

  /**
   * @param turn by how much what is drawn is turned counterclockwise
   * @param viewerTurns whether a viewer turns the page back, so that it is seen upright
   */
  PdfSheets(int turn, boolean viewerTurns) {
    this.turn = turn;
    this.viewerTurns = viewerTurns;
    COSDictionary latin = font(COSName.TYPE1, "Helvetica");
    latin.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), latin);
    fonts.setItem(COSName.getPDFName("H1"), chinese());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
  }

  private static COSDictionary chinese() {
    COSDictionary collection = new COSDictionary();
    collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
    collection.setItem(COSName.ORDERING, new COSString("GB1"));
    collection.setInt(COSName.SUPPLEMENT, 4);
    COSArray halves = new COSArray();
    halves.add(COSInteger.get(1));
    halves.add(COSInteger.get(95));
    halves.add(COSInteger.get(500));
    COSDictionary descendant = font(COSName.getPDFName("CIDFontType0"), CHINESE);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, halves);
    descendant.setItem(COSName.CIDSYSTEMINFO, collection);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = font(COSName.TYPE0, CHINESE);
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static COSDictionary font(COSName kind, String name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, kind);
    font.setName(COSName.BASE_FONT, name);
    return font;
  }

  /** A page that is so wide and high when it stands upright. */
  void add(double width, double height, PdfPen pen) throws IOException {
    boolean wide = turn % 180 != 0;
    float w = (float) (wide ? height : width);
    float h = (float) (wide ? width : height);
    String upright =
        switch (turn) {
          case 90 -> "0 1 -1 0 0 0 cm";
          case 180 -> String.format(Locale.ROOT, "-1 0 0 -1 %.3f 0 cm", w);
          case 270 -> String.format(Locale.ROOT, "0 -1 1 0 %.3f %.3f cm", w, h);
          default -> String.format(Locale.ROOT, "1 0 0 1 0 %.3f cm", h);
        };
    PDPage page = new PDPage(new PDRectangle(w, h));
    page.setRotation(viewerTurns ? turn : 0);
    page.setResources(resources);
    byte[] content = (upright + "\n" + pen.content()).getBytes(StandardCharsets.US_ASCII);
    page.setContents(
        new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
    document.addPage(page);
  }

  void save(OutputStream out) throws IOException {
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
