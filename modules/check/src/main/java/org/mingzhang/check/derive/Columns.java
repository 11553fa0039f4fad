package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.check.observe.Vocabulary;

/** The printed frontier of each column, found once, for all columns of a table together. */
final class Columns {

  private record Key(int table, Sheet.Lane lane) {}

  private final Vocabulary vocabulary;
  private final Map<Key, List<Node>> found = new HashMap<>();

  Columns(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The concepts of a column with their parts, top to bottom. */
  List<Node> nodes(Sheet sheet, Sheet.Lane lane) {
    if (!found.containsKey(new Key(sheet.index(), lane))) {
      List<Sheet.Lane> lanes = new ArrayList<>();
      sheet.lanes().forEach(lanes::add);
      List<List<Node>> nodes = Line.nodes(lanes.stream().map(sheet::lane).toList(), vocabulary);
      for (int i = 0; i < lanes.size(); i++) {
        found.put(new Key(sheet.index(), lanes.get(i)), nodes.get(i));
      }
    }
    return found.getOrDefault(new Key(sheet.index(), lane), List.of());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
