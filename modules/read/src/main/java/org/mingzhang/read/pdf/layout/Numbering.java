package org.mingzhang.read.pdf.layout;

import java.util.regex.Pattern;

/** How entries of a list and headings begin: with a number or a code. */
final class Numbering {

  private static final String CHINESE = "[〇零一二三四五六七八九十百]{1,4}";

  private static final Pattern BEGIN =
      Pattern.compile(
          "\\s*(第?"
              + CHINESE
              + "\\s*[、.．，部章节]|[(（]\\s*("
              + CHINESE
              + "|[0-9０-９]{1,3})\\s*[)）]|[0-9０-９]{1,3}\\s*[、．)）]|[0-9]{1,2}\\.(?![0-9])"
              + "|[0-9]{3,}|[①-⑳]).*",
          Pattern.DOTALL);

  private Numbering() {}

  /** Whether a text begins like an entry of its own, such as 一、 （二） 3. 20101. */
  static boolean begins(String text) {
    return BEGIN.matcher(text).matches();
  }
}
