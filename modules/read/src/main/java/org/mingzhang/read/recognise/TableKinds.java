package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.Tsv;

/** Which canonical kind a title names, as data ({@code tables.tsv}): the first line that fits. */
final class TableKinds {

  private record Kind(String id, List<String> words, List<List<String>> not) {

    boolean fits(String title) {
      return words.stream().allMatch(title::contains)
          && not.stream().noneMatch(all -> all.stream().allMatch(title::contains));
    }
  }

  private final List<Kind> kinds = new ArrayList<>();

  TableKinds() {
    for (Map<String, String> row : Tsv.read(TableKinds.class, "tables.tsv")) {
      List<List<String>> not = new ArrayList<>();
      for (String any : row.getOrDefault("not", "").split("\\|", -1)) {
        if (!any.isEmpty()) {
          not.add(List.of(any.split("&", -1)));
        }
      }
      kinds.add(
          new Kind(
              row.getOrDefault("id", ""),
              List.of(row.getOrDefault("words", "").split("&", -1)),
              not));
    }
  }

  /** The kind of a table with this folded title; the title itself where no kind fits. */
  String of(String title) {
    for (Kind kind : kinds) {
      if (kind.fits(title)) {
        return kind.id();
      }
    }
    return title;
  }
}
