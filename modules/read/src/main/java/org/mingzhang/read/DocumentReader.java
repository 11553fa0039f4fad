package org.mingzhang.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.model.Message;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Unclear;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.read.UnreadableException.Reason;
import org.mingzhang.read.claim.ClaimReader;
import org.mingzhang.read.json.DisclosureData;
import org.mingzhang.read.meaning.Meanings;
import org.mingzhang.read.pdf.layout.PdfBlocks;
import org.mingzhang.read.pdf.layout.PdfBlocks.Note;
import org.mingzhang.read.recognise.Recogniser;
import org.mingzhang.read.text.FlattenedText;
import org.mingzhang.read.text.LexiconVocabulary;
import org.mingzhang.read.text.TextDecoder;

/**
 * Reads a published file into a disclosure: tells its form, makes blocks of it, recognises its
 * tables and gives its figures their meaning. One reader may serve many files and threads.
 */
public final class DocumentReader {

  private static final Message ENDLESS =
      new Message("段落过长，其中的文字未核对", "this paragraph is too long; its sentences were not read");

  private static final Message BEYOND =
      new Message("正文过长，自此节起的文字未核对", "the text is too long; from here on no sentences were read");

  private final Limits limits;
  private final Recogniser recogniser;
  private final Meanings meanings;
  private final ClaimReader claims;
  private final FlattenedText flattened;

  /** A reader with the lexicon, catalogue and algebra of the project. */
  public DocumentReader(Limits limits) {
    Lexicon lexicon = Lexicon.standard();
    this.limits = limits;
    this.recogniser = new Recogniser(lexicon);
    Catalogue catalogue = Catalogue.standard();
    Algebra algebra = Algebra.standard();
    this.meanings = new Meanings(lexicon, catalogue, algebra);
    this.claims = new ClaimReader(lexicon, catalogue, algebra);
    this.flattened = new FlattenedText(new LexiconVocabulary(lexicon, algebra));
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableException if it cannot be read; its message says why and what to do
   * @throws IOException if the file cannot be opened
   */
  public Disclosure read(Path file) throws IOException {
    long size = Files.size(file);
    if (size > limits.fileBytes()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, size + " bytes, at most " + limits.fileBytes() + " are read");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(file.toString(), stream.readAllBytes());
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name of the file, for the report
   */
  public Disclosure read(String name, byte[] bytes) {
    return understood(found(name, bytes));
  }

  /**
   * What stands in the bytes of a file, before anything is known of its meaning: the tables, the
   * text and whose it is.
   *
   * @param name of the file, for the report
   */
  public Disclosure found(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableException(Reason.EMPTY, "");
    }
    return inTime(
        deadline -> {
          if (isPdf(bytes)) {
            return pdf(name, bytes, deadline);
          }
          if (DisclosureData.accepts(bytes)) {
            Source source = new Source(name, sha256(bytes), "json", bytes.length, 0);
            return DisclosureData.read(bytes, source, limits, recogniser::kind);
          }
          return text(name, bytes, deadline);
        });
  }

  private Disclosure inTime(Function<Deadline, Disclosure> work) {
    try {
      return work.apply(Deadline.in(limits.time(), System::nanoTime));
    } catch (OutOfTimeException e) {
      throw new UnreadableException(
          Reason.TOO_SLOW, "after " + limits.time().toSeconds() + " s", e);
    }
  }

  /**
   * Gives the figures of what was found in a file, or in the parts of a document, their meaning.
   *
   * @throws UnreadableException if it took too long
   */
  public Disclosure understood(Disclosure found) {
    return inTime(
        deadline -> {
          Disclosure meant = meanings.of(found, deadline);
          return withEndless(meant).withClaims(claims.read(meant, deadline));
        });
  }

  /** With a note where sentences were not read, since a paragraph or the text is too long. */
  private static Disclosure withEndless(Disclosure disclosure) {
    List<Unclear> unclear = new ArrayList<>(disclosure.unclear());
    for (Section section : ClaimReader.endless(disclosure)) {
      unclear.add(new Unclear(section.where(), section.heading(), ENDLESS));
    }
    ClaimReader.beyond(disclosure)
        .ifPresent(section -> unclear.add(new Unclear(section.where(), section.heading(), BEYOND)));
    return disclosure.withTables(disclosure.tables(), unclear);
  }

  private Disclosure text(String name, byte[] bytes, Deadline deadline) {
    Optional<String> text = TextDecoder.decode(bytes);
    if (text.isEmpty() || !isDisclosure(text.get())) {
      throw new UnreadableException(Reason.NOT_A_DOCUMENT, "");
    }
    Source source = new Source(name, sha256(bytes), "text", bytes.length, 0);
    return recogniser.read(source, flattened.read(text.get(), deadline), List.of(), deadline);
  }

  private Disclosure pdf(String name, byte[] bytes, Deadline deadline) {
    PdfBlocks read = PdfBlocks.read(bytes, limits);
    long scanned = read.notes().stream().filter(note -> note.kind() == Note.Kind.SCANNED).count();
    if (scanned > 0 && scanned * 2 >= read.pages()) {
      throw new UnreadableException(Reason.SCANNED, scanned + "/" + read.pages());
    }
    Source source = new Source(name, sha256(bytes), "pdf", bytes.length, read.pages());
    List<Unclear> unclear = read.notes().stream().map(DocumentReader::unclear).toList();
    return recogniser.read(source, read.blocks(), unclear, deadline);
  }

  private static Unclear unclear(Note note) {
    Message why =
        switch (note.kind()) {
          case SCANNED -> new Message("这一页是图片，没有文字层", "this page is a picture without text");
          case INCOMPLETE ->
              new Message(
                  "这一页没有读完：" + note.detail(),
                  "this page was not read to its end: " + note.detail());
        };
    return new Unclear(new Place(note.page(), Optional.empty(), 0, 0, "", "", ""), "", why);
  }

  /** Whether a text may be a disclosure: it is in Chinese and is no markup. */
  private static boolean isDisclosure(String text) {
    boolean chinese =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return chinese && !text.stripLeading().startsWith("<");
  }

  private static boolean isPdf(byte[] bytes) {
    for (int i = 0; i + 4 < Math.min(bytes.length, 1024); i++) {
      if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
        return true;
      }
    }
    return false;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
