package org.mingzhang.model.disclosure;

import java.util.List;

/**
 * A heading and the text below it up to the next heading.
 *
 * @param number as printed (第二部分, 一, （三）), empty if none
 * @param heading without its number, empty for text before the first heading
 * @param level depth from 0
 */
public record Section(
    String number, String heading, int level, List<Paragraph> paragraphs, Place where) {

  private static final String NUMERALS = "〇零一二三四五六七八九十百";

  public Section {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Number and heading as they are printed: 一、收入情况, （一）人员, 2.公用, 第二部分 说明. */
  public String title() {
    char last = number.isEmpty() ? ')' : number.charAt(number.length() - 1);
    boolean bare = Character.isDigit(last) || NUMERALS.indexOf(last) >= 0;
    String sign = !bare ? number.startsWith("第") ? " " : "" : Character.isDigit(last) ? "." : "、";
    return (number + sign + heading).strip();
  }

  /**
   * A paragraph.
   *
   * @param text as printed, lines joined
   * @param lines the places where its lines begin, each with the index of its first character
   */
  public record Paragraph(String text, List<LineStart> lines) {

    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /** Where a line of a paragraph begins in the source and in the paragraph's text. */
  public record LineStart(int index, Place where) {}
}
