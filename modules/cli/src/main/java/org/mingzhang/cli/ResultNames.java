package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Names for the results of many inputs in one folder: {@code x.pdf} becomes {@code x.json}. Where
 * two would be the same they keep their endings ({@code x.pdf.json}), then have the name of their
 * folder before them ({@code 甲局-x.pdf.json}), then a number behind. Names that differ only in case
 * count as the same, since some file systems take them for it.
 */
final class ResultNames {

  private ResultNames() {}

  /**
   * Gives each input a name.
   *
   * @param extension of the results, without the point
   * @param taken names that are used otherwise
   */
  static List<String> of(List<Path> inputs, String extension, Set<String> taken) {
    List<Function<Path, String>> ways =
        List.of(
            file -> stem(name(file)) + "." + extension,
            file -> name(file) + "." + extension,
            file -> folder(file) + name(file) + "." + extension);
    String[] names = new String[inputs.size()];
    Set<String> used = new HashSet<>();
    taken.forEach(name -> used.add(folded(name)));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      open.add(i);
    }
    for (Function<Path, String> way : ways) {
      open = settle(inputs, names, used, open, way);
    }
    for (int i : open) {
      String base = ways.get(2).apply(inputs.get(i));
      String stem = base.substring(0, base.length() - extension.length() - 1);
      int number = 2;
      String name = base;
      while (!used.add(folded(name))) {
        name = stem + "-" + number++ + "." + extension;
      }
      names[i] = name;
    }
    return List.of(names);
  }

  /** Names those whose name nobody else has; the others stay open. */
  private static List<Integer> settle(
      List<Path> inputs,
      String[] names,
      Set<String> used,
      List<Integer> open,
      Function<Path, String> way) {
    Map<String, Integer> wanted = new HashMap<>();
    for (int i : open) {
      wanted.merge(folded(way.apply(inputs.get(i))), 1, Integer::sum);
    }
    List<Integer> left = new ArrayList<>();
    Set<String> settled = new HashSet<>();
    for (int i : open) {
      String name = way.apply(inputs.get(i));
      String key = folded(name);
      if (wanted.getOrDefault(key, 0) == 1 && !used.contains(key)) {
        names[i] = name;
        settled.add(key);
      } else {
        left.add(i);
      }
    }
    used.addAll(settled);
    return left;
  }

  private static String name(Path file) {
    Path name = file.toAbsolutePath().normalize().getFileName();
    return name == null ? "root" : name.toString();
  }

  private static String folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? "" : name + "-";
  }

  private static String stem(String name) {
    int point = name.lastIndexOf('.');
    return point <= 0 ? name : name.substring(0, point);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
