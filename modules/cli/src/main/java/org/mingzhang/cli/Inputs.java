package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that a command line means: those that it names, and of the folders that it names all
 * documents in them, at any depth, by name. A file that is named is taken whatever it is; in a
 * folder the known forms are, and JSON only where it is a disclosure.
 *
 * @param files without repetitions
 * @param batch whether a folder or more than one file was named
 * @param emptyFolders folders in which there is no document
 * @param passedOver how many other files the folders hold, by their ending
 */
record Inputs(
    List<Path> files, boolean batch, List<Path> emptyFolders, Map<String, Integer> passedOver) {

  private static final Set<String> FORMS = Set.of("pdf", "txt");
  private static final int PEEK = 1024;
  private static final String DISCLOSURE = "\"mingzhang.disclosure/1\"";

  /**
   * Finds the files.
   *
   * @param output a folder for results, in which nothing is looked for
   */
  static Inputs of(List<Path> named, Optional<Path> output) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    Set<Path> known = new TreeSet<>();
    List<Path> empty = new ArrayList<>();
    Map<String, Integer> passedOver = new TreeMap<>();
    boolean batch = named.size() > 1;
    for (Path path : named) {
      List<Path> found = List.of(path);
      if (Files.isDirectory(path)) {
        batch = true;
        Walk walk = new Walk(path, output, passedOver);
        Files.walkFileTree(path, walk);
        found = walk.found.stream().sorted().toList();
        if (found.isEmpty()) {
          empty.add(path);
        }
      }
      for (Path file : found) {
        if (known.add(file.toAbsolutePath().normalize())) {
          files.add(file);
        }
      }
    }
    return new Inputs(List.copyOf(files), batch, List.copyOf(empty), passedOver);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Optional<Path> output;
    private final Map<String, Integer> passedOver;
    private final List<Path> found = new ArrayList<>();

    Walk(Path root, Optional<Path> output, Map<String, Integer> passedOver) {
      this.root = root;
      this.output = output.map(path -> path.toAbsolutePath().normalize());
      this.passedOver = passedOver;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean results = output.filter(folder.toAbsolutePath().normalize()::equals).isPresent();
      return !folder.equals(root) && (results || isHidden(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || !Files.isRegularFile(file)) {
        return FileVisitResult.CONTINUE;
      }
      String ending = ending(file);
      if (FORMS.contains(ending) || (ending.equals("json") && isDisclosure(file))) {
        found.add(file);
      } else if (!ending.equals("json")) {
        passedOver.merge(
            ending.isEmpty() ? file.getFileName().toString() : "." + ending, 1, Integer::sum);
      }
      return FileVisitResult.CONTINUE;
    }

    /** What cannot be looked into is an input that cannot be read: its report says so. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      found.add(file);
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }

  /** The ending of a name, in small letters, without the point. */
  private static String ending(Path file) {
    String name = file.getFileName().toString();
    int point = name.lastIndexOf('.');
    return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isDisclosure(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(PEEK), StandardCharsets.UTF_8).contains(DISCLOSURE);
    } catch (IOException e) {
      return false;
    }
  }
}
