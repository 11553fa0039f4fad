package org.mingzhang.check.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.check.observe.Vocabulary;

/** The printed frontier of each column, found once. */
final class Columns {

  private record Key(int table, Sheet.Lane lane) {}

  private final Vocabulary vocabulary;
  private final Map<Key, List<Node>> found = new HashMap<>();

  Columns(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The concepts of a column with their parts, top to bottom. */
  List<Node> nodes(Sheet sheet, Sheet.Lane lane) {
    return found.computeIfAbsent(
        new Key(sheet.index(), lane), key -> Line.nodes(sheet.lane(lane), vocabulary));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
