package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/**
 * Sorts the blocks of a document into headings, text and tables. Contents, the title of the
 * document, captions of tables and page numbers are left out.
 */
final class Pieces {

  /** A heading without a number is so much larger than the text. */
  private static final double LARGER = 1.12;

  /** A centred heading is set in at least so much, in em. */
  private static final double CENTRED = 4;

  /** A longer text above a table is a sentence. */
  private static final int LONGEST_CAPTION = 70;

  /** The end of a title that wraps is at most so long. */
  private static final int LONGEST_END = 8;

  /** A text from this length on says how large text is. */
  private static final int TEXT = 25;

  private final Captions captions;
  private final HeadingForm form;
  private final List<Pattern> furniture;
  private final Pattern pageNumber;
  private final Pattern picture;
  private final Pattern note;
  private final Pattern date;

  Pieces(Captions captions, HeadingForm form, Patterns patterns) {
    this.captions = captions;
    this.form = form;
    this.furniture =
        List.of(
            patterns.get("table-number"),
            patterns.get("unit-label"),
            patterns.get("coded-line"),
            patterns.get("money-alone"),
            patterns.get("year-alone"));
    this.pageNumber = patterns.get("page-number");
    this.picture = patterns.get("picture");
    this.note = patterns.get("note-row");
    this.date = patterns.get("date-alone");
  }

  List<Piece> of(List<Block> blocks, Cover cover, ContentsLists.Found contents) {
    Set<TextBlock> captionBlocks = captions(blocks);
    double size = textSize(blocks);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (contents.blocks().get(i)) {
        continue;
      }
      if (!(blocks.get(i) instanceof TextBlock text)) {
        pieces.add(Piece.TABLE);
      } else if (!captionBlocks.contains(text)
          && !cover.title().contains(text)
          && !pageNumber.matcher(Words.bare(text.text())).matches()) {
        pieces.add(piece(text, size, contents.entries(), cover));
      }
    }
    return pieces;
  }

  private Piece piece(TextBlock text, double size, Set<String> entries, Cover cover) {
    String bare = Words.bare(text.text());
    Optional<HeadingForm.Numbered> numbered = form.numbered(bare);
    if (numbered.isPresent()) {
      HeadingForm.Numbered found = numbered.get();
      boolean part = found.depth() == 0 && found.rest().isEmpty();
      return part || form.fits(found.rest())
          ? Piece.heading(found.number(), found.depth(), withoutColon(found.rest()), text)
          : Piece.text(List.of(text));
    }
    boolean heading =
        (!cover.others().contains(text) || form.endsAsHeading(bare))
            && form.fits(bare)
            && !picture.matcher(bare).find()
            && !note.matcher(bare).find()
            && !date.matcher(bare).matches()
            && bare.chars().filter(c -> c >= 0x4e00 && c <= 0x9fff).count() >= 2
            && standsOut(text, bare, size, entries);
    return heading ? Piece.heading("", -1, bare, text) : Piece.text(List.of(text));
  }

  private boolean standsOut(TextBlock text, String bare, double size, Set<String> entries) {
    TextBlock.Style style = text.style();
    boolean large = size > 0 && style.size() >= LARGER * size;
    boolean centred =
        style.centred()
            && style.indent() >= CENTRED
            && style.size() >= size / LARGER
            && form.endsAsHeading(bare);
    return large || centred || entries.contains(bare);
  }

  private static String withoutColon(String rest) {
    boolean colon = rest.endsWith(":") || rest.endsWith("：");
    return colon ? rest.substring(0, rest.length() - 1) : rest;
  }

  /** The blocks that stand around tables: numbers, titles, money units, names of units. */
  private Set<TextBlock> captions(List<Block> blocks) {
    Set<TextBlock> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<TextBlock> above = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof TextBlock text)) {
        addCaptions(found, above, block.place().page());
        above.clear();
      } else {
        above.add(text);
      }
    }
    return found;
  }

  private void addCaptions(Set<TextBlock> found, List<TextBlock> above, int page) {
    Optional<Place> title = captions.above(above).where();
    List<TextBlock> ends = new ArrayList<>();
    for (int i = above.size() - 1; i >= 0; i--) {
      TextBlock block = above.get(i);
      String bare = Words.bare(block.text());
      boolean sentence = bare.length() > LONGEST_CAPTION || bare.endsWith("。");
      if (block.place().page() != page || sentence) {
        return;
      }
      boolean chosen = title.equals(Optional.of(block.place()));
      if (isTitle(block, bare, chosen)) {
        found.add(block);
        ends.stream().filter(end -> end.style().size() == block.style().size()).forEach(found::add);
      } else if (isFurniture(bare)) {
        found.add(block);
      } else if (bare.length() <= LONGEST_END) {
        ends.add(block);
      }
    }
  }

  /**
   * Whether a line above a table is its title; a line with a number of the outline is a heading.
   */
  private boolean isTitle(TextBlock block, String bare, boolean chosen) {
    return form.numbered(bare).isEmpty()
        && form.fits(captions.plainTitle(Words.fold(bare)))
        && !bare.matches(".*[,，:：]$|.*[,，].*")
        && (chosen || captions.above(List.of(block)).titled());
  }

  private boolean isFurniture(String bare) {
    return captions.unit(Words.fold(bare)).isPresent()
        || furniture.stream().anyMatch(pattern -> pattern.matcher(bare).matches());
  }

  /** The size of most of the running text, 0 if unknown. */
  private static double textSize(List<Block> blocks) {
    Map<Double, Integer> counts = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text && text.text().length() >= TEXT) {
        counts.merge(text.style().size(), text.text().length(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
