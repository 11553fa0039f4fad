package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Language;

/** What the command was called for. */
sealed interface Request {

  /** A page of help: of the whole, or of a command. */
  record Help(String topic) implements Request {}

  /** The version. */
  record Version() implements Request {}

  /**
   * {@code check}.
   *
   * @param asOne whether the inputs are parts of one disclosure
   * @param previous last year's document
   * @param inputs files and folders, at least one
   */
  record Check(
      Format format,
      Target target,
      Language language,
      int jobs,
      boolean verbose,
      boolean asOne,
      Optional<Path> previous,
      List<Path> inputs)
      implements Request {

    public Check {
      inputs = List.copyOf(inputs);
    }
  }

  /** {@code read}. */
  record Read(Form form, Target target, Language language, Path input) implements Request {}

  /**
   * Where results go.
   *
   * @param path empty for standard output
   * @param folder whether it is written like a folder, with a slash at its end
   */
  record Target(Optional<Path> path, boolean folder) {

    static final Target STANDARD_OUTPUT = new Target(Optional.empty(), false);
  }

  /** The formats of reports that are built. */
  enum Format {
    TEXT("text", "txt"),
    JSON("json", "json");

    private final String key;
    private final String extension;

    Format(String key, String extension) {
      this.key = key;
      this.extension = extension;
    }

    String key() {
      return key;
    }

    /** The ending of file names, without the point. */
    String extension() {
      return extension;
    }
  }

  /** The forms of what was read that are built. */
  enum Form {
    CSV("csv"),
    CLAIMS("claims"),
    JSON("json");

    private final String key;

    Form(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }
}
