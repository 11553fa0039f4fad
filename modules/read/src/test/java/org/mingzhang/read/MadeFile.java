package org.mingzhang.read;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.pdf.PrintedPdf;
import org.mingzhang.read.text.PrintedText;

/**
 * A file of a disclosure made by chance, as one that was published. What three seeds decide is
 * independent: the quantities, the words and order in which they are printed, and the file.
 *
 * @param how for people: the way in which the file was made, and the document as a {@link Picture}
 * @param printed the concepts of all figures that are printed, with their amounts in yuan
 */
public record MadeFile(String how, byte[] bytes, Map<String, BigDecimal> printed) {

  private interface Way {
    byte[] print(List<Block> blocks);
  }

  /** A flattened text in which the place of every cell can be told. */
  public static MadeFile text(long content, long dress, long way) {
    PrintedText print = new PrintedText(way);
    return of(content, new Dress(dress, Dress.Form.TEXT), print.toString(), utf8(print));
  }

  /** A ruled PDF. */
  public static MadeFile pdf(long content, long dress, long way) {
    PrintedPdf print = new PrintedPdf(way);
    return of(content, new Dress(dress, Dress.Form.PAGES), print.toString(), print::of);
  }

  /** Figures that were read as something that is not printed. */
  public List<String> wrong(Disclosure read) {
    return Amounts.wrong(printed, read);
  }

  /** Figures that are printed but were not read. */
  public List<String> missing(Disclosure read) {
    Set<String> found = Amounts.read(read).keySet();
    return printed.keySet().stream().filter(concept -> !found.contains(concept)).toList();
  }

  private static Way utf8(PrintedText print) {
    return blocks -> print.of(blocks).getBytes(StandardCharsets.UTF_8);
  }

  private static MadeFile of(long content, Dress dress, String how, Way way) {
    MadeDisclosure made = new MadeDisclosure(content);
    MadeTables tables = new MadeTables(made, dress);
    String picture = tables.document();
    byte[] bytes = way.print(Picture.blocks(picture));
    return new MadeFile(how + "\n" + picture, bytes, Amounts.printed(made, tables));
  }
}
