package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.mingzhang.model.Language;

/** Failures of files and streams in the words of people. */
final class Failures {

  private Failures() {}

  /** What failed and where. */
  static String why(IOException failure, Language language) {
    boolean chinese = language == Language.ZH;
    if (failure instanceof AccessDeniedException e) {
      return e.getFile() + (chinese ? "：没有权限" : ": permission denied");
    }
    if (failure instanceof NoSuchFileException e) {
      return e.getFile() + (chinese ? "：不存在" : ": does not exist");
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      String file = ((FileSystemException) failure).getFile();
      return file + (chinese ? "：是文件，不是文件夹" : ": is a file, not a folder");
    }
    return String.valueOf(failure.getMessage());
  }
}
