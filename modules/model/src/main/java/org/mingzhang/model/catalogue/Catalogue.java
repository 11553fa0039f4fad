package org.mingzhang.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Words;

/**
 * Codes and names of 支出功能分类, 部门预算支出经济分类 and 政府预算支出经济分类. Names are compared without white space and
 * brackets; 其他 is 其它 and 和 is 与.
 */
public final class Catalogue {

  private final Map<Dimension, Map<String, List<CodeEntry>>> byCode = new HashMap<>();
  private final Map<Dimension, Map<String, List<CodeEntry>>> byName = new HashMap<>();

  private Catalogue() {}

  /** The catalogue that comes with the project. */
  public static Catalogue standard() {
    Catalogue catalogue = new Catalogue();
    catalogue.load(Dimension.FUNCTION, "function-codes.tsv");
    catalogue.load(Dimension.ECONOMIC, "economic-codes.tsv");
    catalogue.load(Dimension.GOV_ECONOMIC, "gov-economic-codes.tsv");
    return catalogue;
  }

  private void load(Dimension dimension, String file) {
    Map<String, List<CodeEntry>> codes = byCode.computeIfAbsent(dimension, d -> new HashMap<>());
    Map<String, List<CodeEntry>> names = byName.computeIfAbsent(dimension, d -> new HashMap<>());
    for (Map<String, String> row : Tsv.read(Catalogue.class, file)) {
      String years = row.getOrDefault("years", "");
      int dash = years.indexOf('-');
      CodeEntry entry =
          new CodeEntry(
              dimension,
              row.getOrDefault("code", ""),
              row.getOrDefault("name", ""),
              dash <= 0 ? 0 : Integer.parseInt(years.substring(0, dash)),
              dash < 0 || dash == years.length() - 1
                  ? 9999
                  : Integer.parseInt(years.substring(dash + 1)),
              row.getOrDefault("confidence", ""),
              row.getOrDefault("source", ""),
              row.getOrDefault("note", ""));
      codes.computeIfAbsent(entry.code(), c -> new ArrayList<>(1)).add(entry);
      names.computeIfAbsent(key(entry.name()), n -> new ArrayList<>(1)).add(entry);
    }
  }

  /** The entries of a code, over the years. */
  public List<CodeEntry> ofCode(Dimension dimension, String code) {
    return byCode.getOrDefault(dimension, Map.of()).getOrDefault(code, List.of());
  }

  /** The entries that bear a name, over the years; different codes may bear the same name. */
  public List<CodeEntry> ofName(Dimension dimension, String name) {
    return byName.getOrDefault(dimension, Map.of()).getOrDefault(key(name), List.of());
  }

  /** All entries of a classification, over the years, by code. */
  public List<CodeEntry> all(Dimension dimension) {
    return new TreeMap<>(byCode.getOrDefault(dimension, Map.of()))
        .values().stream().flatMap(List::stream).toList();
  }

  /** The entries right below a code, over the years. */
  public List<CodeEntry> children(Dimension dimension, String parent) {
    List<CodeEntry> children = new ArrayList<>();
    byCode
        .getOrDefault(dimension, Map.of())
        .forEach(
            (code, entries) -> {
              if (code.length() == parent.length() + 2 && code.startsWith(parent)) {
                children.addAll(entries);
              }
            });
    return children;
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    String folded = Words.withoutOrdinal(Words.fold(name));
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ("()·、,-".indexOf(c) < 0) {
        key.append(c == '与' ? '和' : c);
      }
    }
    return key.toString();
  }
}
