package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.read.text.Fields.Field;

/**
 * The columns of a table whose cells are set under each other by blanks: stretches of the line, in
 * halves of a Chinese character, that the cells of its rows share and that no cell leaves.
 */
final class Bands {

  private static final int APART = 2;
  private static final int WIDEST = 1000;
  private static final double MOST_CLASHES = 0.02;

  private final List<int[]> bands = new ArrayList<>();
  private final boolean sure;

  Bands(List<SourceLine> lines, Vocabulary vocabulary) {
    List<List<Field>> rows = new ArrayList<>();
    for (SourceLine line : lines) {
      List<Field> fields = Fields.apart(line.raw(), APART);
      boolean figures =
          fields.stream().anyMatch(field -> Shape.of(field.text(), vocabulary).isFigure());
      if (figures && fields.size() > 1 && fields.get(fields.size() - 1).right() < WIDEST) {
        rows.add(fields);
      }
    }
    boolean[] used = new boolean[WIDEST + 1];
    for (List<Field> row : rows) {
      for (Field field : row) {
        Arrays.fill(used, field.left(), Math.max(field.left() + 1, field.right()), true);
      }
    }
    int from = -1;
    for (int x = 0; x <= WIDEST; x++) {
      if (used[x] && from < 0) {
        from = x;
      } else if (!used[x] && from >= 0) {
        bands.add(new int[] {from, x});
        from = -1;
      }
    }
    addHeads(lines, vocabulary);
    this.sure = bands.size() > 1 && clashes(rows) <= MOST_CLASHES;
  }

  /** A head that stands over no band is the head of a blank column. */
  private void addHeads(List<SourceLine> lines, Vocabulary vocabulary) {
    for (SourceLine line : lines) {
      List<Field> words = Fields.apart(line.raw(), 1);
      boolean heads =
          words.size() > 1
              && words.stream().allMatch(word -> vocabulary.looksLikeHead(word.text()))
              && words.get(words.size() - 1).right() < WIDEST;
      for (Field word : heads ? words : List.<Field>of()) {
        int at = 0;
        while (at < bands.size() && bands.get(at)[1] <= word.left()) {
          at++;
        }
        if (at == bands.size() || bands.get(at)[0] >= word.right()) {
          bands.add(at, new int[] {word.left(), word.right()});
        }
      }
    }
  }

  /** Whether each cell has a band of its own. */
  boolean sure() {
    return sure;
  }

  /** The band in which a field stands, at least the next one. */
  int of(Field field, int next) {
    int best = Math.max(0, next);
    int most = -1;
    for (int i = next; i < bands.size(); i++) {
      int[] band = bands.get(i);
      int shared = Math.min(band[1], field.right()) - Math.max(band[0], field.left());
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  /** The words of a line, those of one band joined. */
  List<Field> join(List<Field> words, String line) {
    List<Field> joined = new ArrayList<>();
    int last = -1;
    for (Field word : words) {
      int band = of(word, 0);
      if (band == last) {
        Field before = joined.remove(joined.size() - 1);
        int from = before.column() - 1;
        int to = word.column() - 1 + word.text().length();
        joined.add(
            new Field(line.substring(from, to), before.column(), before.left(), word.right()));
      } else {
        joined.add(word);
      }
      last = band;
    }
    return joined;
  }

  /** The share of fields that stand in one band with another of their line. */
  private double clashes(List<List<Field>> rows) {
    int clashes = 0;
    int fields = 0;
    for (List<Field> row : rows) {
      int next = 0;
      for (Field field : row) {
        int band = of(field, 0);
        clashes += band < next ? 1 : 0;
        next = band + 1;
        fields++;
      }
    }
    return fields == 0 ? 1 : (double) clashes / fields;
  }
}
