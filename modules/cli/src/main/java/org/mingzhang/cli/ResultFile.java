package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes result files: whole or not at all. */
final class ResultFile {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private ResultFile() {}

  /**
   * Writes a text file in UTF-8; folders on the way are made. A file of that name is replaced in
   * one step; what is no file (a pipe, a device) is written to.
   *
   * @param marked whether it begins with a byte order mark, as Excel wants it
   */
  static void write(Path file, boolean marked, CharSequence text) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      if (Files.isDirectory(file)) {
        throw new IOException(file + " is a folder");
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(bytes(false, text));
      }
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException(file + " has no folder");
    }
    Files.createDirectories(folder);
    Path part = folder.resolve(".mingzhang-" + UUID.randomUUID() + ".part");
    try {
      Files.write(part, bytes(marked, text), StandardOpenOption.CREATE_NEW);
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static byte[] bytes(boolean marked, CharSequence text) {
    return (marked ? BYTE_ORDER_MARK + text : text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
