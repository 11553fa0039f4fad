package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/**
 * Finds the title of a document: on a cover page or above the text, in one line or in several. It
 * names 预算 or 决算; of what stands before the text it is what is printed largest, or the fewest lines
 * that say whose, of which year and what.
 */
final class Covers {

  /** A longer text is a sentence. */
  private static final int LONGEST = 60;

  /** No cover has so many lines. */
  private static final int MOST_FRONT = 200;

  /** How many lines a title has at most. */
  private static final int MOST_LINES = 5;

  /** Lines of a title are of one size, but for so much. */
  private static final double SAME = 0.9;

  private final Captions captions;
  private final ContentsLists contents;
  private final HeadingForm form;
  private final TitleWords titles;
  private final List<Pattern> noTitle;
  private final Pattern label;

  Covers(
      Captions captions,
      ContentsLists contents,
      HeadingForm form,
      TitleWords titles,
      Patterns patterns) {
    this.captions = captions;
    this.contents = contents;
    this.form = form;
    this.titles = titles;
    this.noTitle =
        List.of(
            patterns.get("date-alone"),
            patterns.get("page-number"),
            patterns.get("table-number"),
            patterns.get("picture"));
    this.label = Pattern.compile("^[^:：]{2,10}[:：].*$");
  }

  Cover of(List<Block> blocks) {
    List<TextBlock> front = front(blocks);
    List<TextBlock> candidates = front.stream().filter(Predicate.not(this::isNoTitle)).toList();
    List<TextBlock> title = title(candidates);
    return new Cover(title, front.stream().filter(Predicate.not(title::contains)).toList());
  }

  /** The text blocks before contents, first heading, first sentence, first table or second page. */
  private List<TextBlock> front(List<Block> blocks) {
    List<TextBlock> front = new ArrayList<>();
    for (Block block : blocks) {
      boolean other = !front.isEmpty() && front.get(0).place().page() != block.place().page();
      if (other || front.size() == MOST_FRONT) {
        return front;
      }
      if (!(block instanceof TextBlock text)) {
        return block instanceof Grid ? withoutCaption(front) : front;
      }
      String bare = Words.bare(text.text());
      boolean sentence = bare.length() > LONGEST || bare.endsWith("。");
      if (sentence || contents.isHead(text) || form.numbered(bare).isPresent()) {
        return front;
      }
      front.add(text);
    }
    return front;
  }

  /** Directly above a table stands its caption, which is no title of the document. */
  private List<TextBlock> withoutCaption(List<TextBlock> front) {
    Optional<Place> caption = captions.above(front).where();
    return front.stream()
        .filter(block -> !caption.equals(Optional.of(block.place())))
        .filter(block -> captions.unit(Words.fold(block.text())).isEmpty())
        .toList();
  }

  private boolean isNoTitle(TextBlock block) {
    String bare = Words.bare(block.text());
    return !says(bare)
        && (label.matcher(bare).matches()
            || noTitle.stream().anyMatch(pattern -> pattern.matcher(bare).matches()));
  }

  private List<TextBlock> title(List<TextBlock> lines) {
    List<TextBlock> largest = largest(lines);
    if (complete(largest)) {
      return largest;
    }
    Optional<TextBlock> whole =
        lines.stream()
            .filter(block -> complete(List.of(block)))
            .min(Comparator.comparingInt(block -> Words.bare(block.text()).length()));
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    for (int count = 2; count <= MOST_LINES; count++) {
      for (int from = 0; from + count <= lines.size(); from++) {
        List<TextBlock> some = lines.subList(from, from + count);
        if (complete(some)) {
          return some;
        }
      }
    }
    if (!largest.isEmpty() && says(join(largest))) {
      return largest;
    }
    return lines.stream()
        .filter(line -> says(line.text()))
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  /** The lines of the greatest size that follow each other; none where sizes are unknown. */
  private static List<TextBlock> largest(List<TextBlock> lines) {
    double size = lines.stream().mapToDouble(line -> line.style().size()).max().orElse(0);
    List<TextBlock> largest = new ArrayList<>();
    for (TextBlock line : lines) {
      if (size > 0 && line.style().size() >= SAME * size) {
        largest.add(line);
      } else if (!largest.isEmpty()) {
        break;
      }
    }
    return largest;
  }

  private boolean complete(List<TextBlock> lines) {
    return !lines.isEmpty() && titles.ofTitle(join(lines)).complete();
  }

  /** Whether a text says that it is about a budget or final accounts. */
  private boolean says(String text) {
    return titles.ofTitle(text).kind() != Kind.UNKNOWN;
  }

  private static String join(List<TextBlock> lines) {
    return lines.stream().map(TextBlock::text).reduce("", String::concat);
  }
}
