package org.mingzhang;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/** A file in memory. */
final class Loaded {

  private final String name;
  private final byte[] bytes;

  private Loaded(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Loads a file; one without a size, such as a pipe, is read up to the limit.
   *
   * @throws UnreadableException if it cannot be opened or is too large
   */
  static Loaded of(Path file, Limits limits) {
    if (Files.isDirectory(file)) {
      throw new UnreadableException(Reason.A_FOLDER, "");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > limits.fileBytes()) {
        throw tooLarge(size + " bytes", limits);
      }
      int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes() + 1);
      byte[] bytes = stream.readNBytes(most);
      if (bytes.length > limits.fileBytes()) {
        throw tooLarge("more bytes", limits);
      }
      return new Loaded(file.toString(), bytes);
    } catch (NoSuchFileException e) {
      throw new UnreadableException(Reason.NOT_FOUND, "", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableException(Reason.NOT_PERMITTED, "", e);
    } catch (IOException e) {
      throw new UnreadableException(Reason.CANNOT_OPEN, String.valueOf(e.getMessage()), e);
    }
  }

  private static UnreadableException tooLarge(String size, Limits limits) {
    return new UnreadableException(
        Reason.TOO_LARGE, size + ", at most " + limits.fileBytes() + " are read");
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The file for a report on it, its form unknown. */
  Source source() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Source(name, HexFormat.of().formatHex(hash), "", bytes.length, 0);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
