package org.mingzhang.model.disclosure;

import java.util.Optional;

/**
 * Where something stands in its source. A place on a page has a page and mostly a box; a place in a
 * text has a line and a column; a place in a workbook has a sheet and a cell. What was read from a
 * disclosure as data has the places written in it and its own path there. What does not apply is 0
 * or empty.
 *
 * @param file the input that it stands in, as given; empty where there is only one
 * @param page index of the page in the file, from 1; 0 if the source has no pages
 * @param box the box on that page
 * @param line line of a text, from 1; 0 if the source has no lines
 * @param col column in that line in characters, from 1; 0 if unknown
 * @param sheet name of the sheet of a workbook, else empty
 * @param cell cell of that sheet such as {@code B7}, else empty
 * @param path JSON Pointer (RFC 6901) into the disclosure that was read as data, such as {@code
 *     /tables/0/rows/3/cells/1}, else empty
 */
public record Place(
    String file,
    int page,
    Optional<Box> box,
    int line,
    int col,
    String sheet,
    String cell,
    String path) {

  /** Nowhere in particular. */
  public static final Place NONE = new Place(0, Optional.empty(), 0, 0, "", "", "");

  /** A place in the only input. */
  public Place(
      int page, Optional<Box> box, int line, int col, String sheet, String cell, String path) {
    this("", page, box, line, col, sheet, cell, path);
  }

  /** This place as one of several inputs. */
  public Place inFile(String name) {
    return new Place(name, page, box, line, col, sheet, cell, path);
  }

  /** This place as a part of it: another box, on the same page. */
  public Place inBox(Box part) {
    return new Place(file, page, Optional.of(part), line, col, sheet, cell, path);
  }

  /** This place as one in the same line: another column. */
  public Place atColumn(int column) {
    return new Place(file, page, box, line, column, sheet, cell, path);
  }

  /** This place with a path into the data. */
  public Place atPath(String pointer) {
    return new Place(file, page, box, line, col, sheet, cell, pointer);
  }

  /** A place on a page. */
  public static Place onPage(int page, Box box) {
    return new Place(page, Optional.of(box), 0, 0, "", "", "");
  }

  /** A place in a text, both counted from 1. */
  public static Place inText(int line, int col) {
    return new Place(0, Optional.empty(), line, col, "", "", "");
  }

  /** The place that covers this one and another of the same page; else this one. */
  public Place union(Place other) {
    if (equals(NONE)) {
      return other;
    }
    boolean apart = page == 0 || page != other.page || !file.equals(other.file);
    if (apart || box.isEmpty() || other.box.isEmpty()) {
      return this;
    }
    return new Place(
        file, page, Optional.of(box.get().union(other.box.get())), line, col, sheet, cell, path);
  }
}
