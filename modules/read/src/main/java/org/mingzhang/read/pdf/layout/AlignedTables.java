package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/**
 * Finds tables that have no lines, or horizontal ones only, among the text outside the ruled
 * tables: several lines one below the other whose figures stand in columns.
 */
final class AlignedTables {

  /** The fewest lines with figures that make a table. */
  private static final int FEWEST = 3;

  /** Lines without figures that may stand between two lines with figures. */
  private static final int MOST_BETWEEN = 3;

  /** The widest space between two lines of a table, in em. */
  private static final double WIDEST_SPACE = 3.5;

  private final List<List<Piece>> lines = new ArrayList<>();
  private final List<Line> across;
  private final double pageWidth;
  private final Optional<Borders> before;
  private final List<Lattice> heads;

  /**
   * A table.
   *
   * @param head the ruled head right above it, whose columns it has
   */
  record Found(Lattice lattice, Optional<Lattice> head) {}

  private AlignedTables(
      List<Strand> loose,
      List<Line> across,
      double pageWidth,
      Optional<Borders> before,
      List<Lattice> heads) {
    for (List<Strand> line : CellText.lines(loose)) {
      lines.add(Piece.inLine(line));
    }
    this.across = across;
    this.pageWidth = pageWidth;
    this.before = before;
    this.heads = heads;
  }

  /**
   * The tables, from top to bottom.
   *
   * @param across horizontal lines that belong to no ruled table
   * @param before columns of such a table on the page before, which may go on on this one
   * @param heads ruled tables of the page that have no figures
   */
  static List<Found> in(
      List<Strand> loose,
      List<Line> across,
      double pageWidth,
      Optional<Borders> before,
      List<Lattice> heads) {
    return new AlignedTables(loose, across, pageWidth, before, heads).find();
  }

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    int begin = 0;
    int free = 0;
    while (begin < lines.size()) {
      if (!hasAmount(lines.get(begin))) {
        begin++;
        continue;
      }
      int end = end(begin);
      Optional<Found> table = table(free, begin, end);
      if (table.isPresent()) {
        found.add(table.get());
        free = end;
      }
      begin = end;
    }
    return found;
  }

  private static boolean hasAmount(List<Piece> line) {
    return line.stream().anyMatch(Piece::amount);
  }

  /** The index after the last line with figures that goes on from one. */
  private int end(int begin) {
    int end = begin + 1;
    for (int i = begin + 1; i < lines.size() && i - end <= MOST_BETWEEN; i++) {
      if (space(i) > WIDEST_SPACE * lines.get(i).get(0).size()) {
        break;
      }
      if (hasAmount(lines.get(i))) {
        end = i + 1;
      } else if (prose(lines.get(i))) {
        break;
      }
    }
    return end;
  }

  /** The space above a line. */
  private double space(int i) {
    return lines.get(i).get(0).top() - lines.get(i - 1).get(0).bottom();
  }

  private boolean prose(List<Piece> line) {
    return line.stream().anyMatch(piece -> piece.right() - piece.left() > 0.45 * pageWidth);
  }

  /** The table whose lines with figures these are, if they stand in columns. */
  private Optional<Found> table(int free, int begin, int end) {
    List<List<Piece>> rows =
        lines.subList(begin, end).stream().filter(AlignedTables::hasAmount).toList();
    double em = rows.get(0).get(0).size();
    Optional<Lattice> under = under(begin, rows, em);
    Optional<Borders> known =
        under.map(Lattice::xs).or(() -> free == 0 ? before : Optional.empty());
    boolean goesOn = known.isPresent() && AlignedColumns.fit(rows, known.get(), em);
    if (rows.size() < FEWEST && !goesOn) {
      return Optional.empty();
    }
    List<Interval> columns = goesOn ? known.get().intervals(0.2 * em) : AlignedColumns.of(rows, em);
    if (columns.isEmpty()) {
      columns = AlignedColumns.of(lines.subList(begin, end), em);
    }
    if (columns.isEmpty() || (!goesOn && !aligned(rows, columns, em))) {
      return Optional.empty();
    }
    if (!goesOn) {
      columns = AlignedColumns.widened(columns, pieces(begin, end), em);
    }
    List<Line> drawn = drawn(columns);
    int first = begin;
    while (first > free && goesOn(first - 1, 1, columns, em)) {
      first--;
    }
    int last = end;
    while (last < lines.size() && goesOn(last, -1, columns, em)) {
      last++;
    }
    int head = under.isPresent() ? first : headBegin(free, first, em, drawn, columns);
    if (!goesOn) {
      columns = AlignedColumns.widened(columns, pieces(head, last), em);
    }
    Lattice lattice =
        new AlignedLattice(columns, em)
            .of(pieces(head, first), lines.subList(first, last), rows.size(), drawn);
    return Optional.of(new Found(lattice, under));
  }

  private List<Piece> pieces(int from, int to) {
    return lines.subList(from, to).stream().flatMap(List::stream).toList();
  }

  /** The ruled head right above a line, if the lines have its columns. */
  private Optional<Lattice> under(int line, List<List<Piece>> rows, double em) {
    double top = lines.get(line).get(0).top();
    double above = line == 0 ? 0 : lines.get(line - 1).get(0).bottom();
    return heads.stream()
        .filter(head -> head.bottom() <= top + 0.3 * em && top - head.bottom() <= 1.5 * em)
        .filter(head -> head.bottom() > above)
        .filter(head -> AlignedColumns.fit(rows, head.xs(), em))
        .findFirst();
  }

  /** Whether the figures of a column end, begin or are centred at one place. */
  private static boolean aligned(List<List<Piece>> rows, List<Interval> columns, double em) {
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      List<Piece> figures =
          rows.stream()
              .flatMap(List::stream)
              .filter(Piece::figure)
              .filter(piece -> AlignedColumns.column(columns, piece) == column)
              .toList();
      if (figures.size() * 2 >= rows.size()
          && (gathered(figures.stream().mapToDouble(Piece::right).toArray(), em)
              || gathered(figures.stream().mapToDouble(Piece::centre).toArray(), em)
              || gathered(figures.stream().mapToDouble(Piece::left).toArray(), em))) {
        return true;
      }
    }
    return false;
  }

  private static boolean gathered(double[] places, double em) {
    Arrays.sort(places);
    double median = places[places.length / 2];
    long near = Arrays.stream(places).filter(p -> Math.abs(p - median) < 0.4 * em).count();
    return near * 10 >= places.length * 7L;
  }

  /** The horizontal lines that run over most of the columns. */
  private List<Line> drawn(List<Interval> columns) {
    double from = columns.get(0).from();
    double to = columns.get(columns.size() - 1).to();
    return across.stream().filter(line -> line.covers(from, to) > 0.7 * (to - from)).toList();
  }

  /** The first line of the head: it goes up to a label, a title, a line drawn above, or a space. */
  private int headBegin(int free, int begin, double em, List<Line> drawn, List<Interval> columns) {
    int first = begin;
    while (first > free && begin - first < 8 && belongsToHead(first - 1, begin, em, drawn)) {
      first--;
    }
    while (first < begin
        && lines.get(first).size() == 1
        && !over(lines.get(first).get(0), first, em, columns)) {
      first++;
    }
    return first;
  }

  /** Whether the only piece of a line is the head of a group of columns rather than a title. */
  private boolean over(Piece piece, int line, double em, List<Interval> columns) {
    double middle = (columns.get(0).from() + columns.get(columns.size() - 1).to()) / 2;
    return piece.left() > columns.get(0).to()
        && Math.abs(piece.centre() - middle) > 1.5 * em
        && space(line + 1) < 1.5 * em;
  }

  private boolean belongsToHead(int i, int begin, double em, List<Line> drawn) {
    List<Piece> line = lines.get(i);
    Piece below = lines.get(i + 1).get(0);
    boolean lineBelow =
        drawn.stream()
            .anyMatch(
                d -> d.at() > line.get(0).bottom() - 0.2 * em && d.at() < below.top() + 0.2 * em);
    return space(i + 1) <= WIDEST_SPACE * em
        && line.get(0).size() <= 1.2 * em
        && line.stream().noneMatch(p -> p.text().matches(".*[：:].*"))
        && !prose(line)
        && !(line.size() == 1 && Numbering.begins(line.get(0).text()))
        && !(lineBelow && i + 1 < begin);
  }

  /**
   * Whether a line before or after the lines with figures holds nothing but a part of names that
   * wrap; the rest of such a name is one or two lines away, since its figures may stand between.
   *
   * @param step 1 for a line before, -1 for one after
   */
  private boolean goesOn(int i, int step, List<Interval> columns, double em) {
    List<Piece> rest = new ArrayList<>();
    for (int k = i + step; k != i + 3 * step && k >= 0 && k < lines.size(); k += step) {
      rest.addAll(lines.get(k));
    }
    return lines.get(i).stream()
        .allMatch(
            piece ->
                !piece.figure()
                    && rest.stream().anyMatch(other -> oneName(piece, other, columns, em)));
  }

  private static boolean oneName(Piece piece, Piece other, List<Interval> columns, double em) {
    int at = AlignedColumns.column(columns, piece);
    Interval column = columns.get(at);
    double next = at + 1 < columns.size() ? columns.get(at + 1).from() : Double.MAX_VALUE;
    Piece upper = piece.top() < other.top() ? piece : other;
    Piece lower = piece.top() < other.top() ? other : piece;
    return !other.figure()
        && lower.top() - upper.bottom() <= em
        && Math.abs(piece.left() - other.left()) < 0.5 * em
        && upper.right() > column.to() - WrappedNames.FULL * em
        && piece.right() < next - 0.3 * em
        && !Numbering.begins(lower.text());
  }
}
