package org.mingzhang.read.recognise;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/**
 * Finds tables of contents: what follows 目录 until its first line stands there again, or until the
 * text begins; and every line that ends in dots and a page number.
 */
final class ContentsLists {

  /** Two texts that have so many first signs in common name the same. */
  private static final int ALIKE = 6;

  /** A line without a number that is longer than this is a sentence. */
  private static final int LONGEST_ENTRY = 60;

  /** Shorter lines name nothing. */
  private static final int SHORTEST = 3;

  /** So near below a heading stands its text. */
  private static final int NEAR = 4;

  private final HeadingForm form;
  private final Pattern contents;

  ContentsLists(HeadingForm form, Patterns patterns) {
    this.form = form;
    this.contents = patterns.get("contents");
  }

  /**
   * What belongs to tables of contents.
   *
   * @param blocks indices of the blocks
   * @param entries the texts of their lines, without number and white space
   */
  record Found(BitSet blocks, Set<String> entries) {}

  Found find(List<Block> blocks) {
    BitSet found = new BitSet();
    Set<String> entries = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof TextBlock text) || found.get(i)) {
        continue;
      }
      if (isHead(text)) {
        int end = end(blocks, i);
        found.set(i, end);
        for (int k = i + 1; k < end; k++) {
          addEntries(entries, blocks.get(k));
        }
      } else if (form.hasLeader(text.text())) {
        found.set(i);
        addEntries(entries, text);
      }
    }
    if (found.isEmpty()) {
      int[] range = withoutHead(blocks);
      found.set(range[0], range[1]);
    }
    return new Found(found, entries);
  }

  /**
   * Contents without a line 目录 above: from the first numbered line to where it stands again, with
   * nothing but numbered lines between.
   *
   * @return first index and the one behind the last; equal if there are none
   */
  private int[] withoutHead(List<Block> blocks) {
    int from = -1;
    String first = "";
    for (int i = 0; i < blocks.size(); i++) {
      boolean entry =
          blocks.get(i) instanceof TextBlock text
              && form.numbered(text.text()).filter(n -> form.fits(n.rest())).isPresent();
      if (from < 0 && entry && blocks.get(i) instanceof TextBlock text) {
        from = i;
        first = key(text.text());
      } else if (from >= 0 && !entry) {
        return new int[] {0, 0};
      } else if (from >= 0
          && blocks.get(i) instanceof TextBlock text
          && key(text.text()).equals(first)) {
        return new int[] {from, i};
      }
    }
    return new int[] {0, 0};
  }

  /** Whether a block is the line above a table of contents. */
  boolean isHead(TextBlock text) {
    return contents.matcher(Words.fold(text.text())).matches();
  }

  /** The index of the first block behind the contents that begin at a block. */
  private int end(List<Block> blocks, int head) {
    Seen seen = new Seen();
    Optional<String> part = Optional.empty();
    for (int i = head + 1; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof TextBlock text)) {
        boolean contentsAreGrid = i == head + 1;
        return contentsAreGrid ? i : backToPage(blocks, head, i);
      }
      if (part.isPresent() && seen.has(part.get() + text.text())) {
        return i - 1;
      }
      part = Optional.empty();
      Optional<HeadingForm.Numbered> numbered = form.numbered(text.text());
      if (numbered.isPresent() && numbered.get().rest().isEmpty()) {
        part = Optional.of(text.text());
      } else if (seen.isFirst(text.text()) || (seen.has(text.text()) && textFollows(blocks, i))) {
        return i;
      } else {
        seen.add(text.text());
      }
      if (isSentence(text)) {
        return backToPage(blocks, head, i);
      }
    }
    return head + 1;
  }

  /** The entries of contents so far. */
  private final class Seen {

    private final Set<String> keys = new HashSet<>();
    private final Set<String> first = new HashSet<>();

    /** Remembers a line, with its number and without. */
    void add(String line) {
      Set<String> forms = new HashSet<>(Set.of(key(line)));
      form.numbered(line).ifPresent(numbered -> forms.add(key(numbered.rest())));
      forms.removeIf(key -> key.length() < SHORTEST);
      if (first.isEmpty()) {
        first.addAll(forms);
      }
      keys.addAll(forms);
    }

    boolean has(String line) {
      return keys.contains(key(line));
    }

    boolean isFirst(String line) {
      return first.contains(key(line));
    }
  }

  /** Whether a sentence or a table stands just behind a line: it is a heading, no entry. */
  private boolean textFollows(List<Block> blocks, int at) {
    int to = Math.min(blocks.size(), at + NEAR);
    return blocks.subList(at, to).stream()
        .anyMatch(block -> !(block instanceof TextBlock text) || isSentence(text));
  }

  private boolean isSentence(TextBlock text) {
    String bare = Words.bare(text.text());
    boolean numbered = form.numbered(bare).isPresent();
    return !form.hasLeader(bare)
        && (bare.length() > LONGEST_ENTRY || (bare.endsWith("。") && !numbered));
  }

  /** Headings stand above the text that ends the contents: back to the top of their page. */
  private int backToPage(List<Block> blocks, int head, int end) {
    int page = blocks.get(end).place().page();
    int at = end;
    if (page > blocks.get(head).place().page()) {
      while (at - 1 > head && blocks.get(at - 1).place().page() == page) {
        at--;
      }
      return at;
    }
    while (at - 1 > head
        && blocks.get(at - 1) instanceof TextBlock text
        && form.numbered(text.text()).map(n -> isFirst(n.number())).orElse(true)) {
      at--;
    }
    return at;
  }

  private static boolean isFirst(String number) {
    String plain = Words.fold(number).replaceAll("[()]", "");
    return plain.equals("1") || plain.equals("一") || plain.startsWith("第一");
  }

  private void addEntries(Set<String> entries, Block block) {
    if (block instanceof TextBlock text) {
      String plain = form.withoutLeader(text.text());
      String rest = form.numbered(plain).map(HeadingForm.Numbered::rest).orElse(plain);
      if (rest.length() >= SHORTEST) {
        entries.add(rest);
      }
    }
  }

  /** The form in which lines of the contents and headings are compared. */
  private String key(String line) {
    String folded = Words.fold(form.withoutLeader(line)).replaceAll("[()。.:、]", "");
    boolean part = folded.startsWith("第");
    return part && folded.length() > ALIKE + 4 ? folded.substring(0, ALIKE + 4) : folded;
  }
}
