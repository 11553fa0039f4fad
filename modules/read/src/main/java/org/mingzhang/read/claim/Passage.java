package org.mingzhang.read.claim;

import java.util.List;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;

/**
 * A paragraph, and where its characters stand.
 *
 * @param section index of its section
 * @param number index of the paragraph in it
 * @param bare its text as sentences are compared
 */
record Passage(int section, int number, Paragraph paragraph, BareText bare) {

  static Passage of(int section, int number, Paragraph paragraph) {
    return new Passage(section, number, paragraph, BareText.of(paragraph.text()));
  }

  /** Where the text that a token stands for is in the disclosure. */
  Span span(Token token) {
    return new Span(section, number, bare.begin(token.begin()), bare.end(token.end()));
  }

  /** The characters of a stretch, without blanks. */
  String printed(Span span) {
    return paragraph.text().substring(span.begin(), span.end()).replaceAll("\\s", "");
  }

  /** Where a stretch stands in the source. */
  Place place(Span span) {
    List<LineStart> lines = paragraph.lines();
    int at = 0;
    while (at + 1 < lines.size() && lines.get(at + 1).index() <= span.begin()) {
      at++;
    }
    if (lines.isEmpty()) {
      return Place.NONE;
    }
    LineStart line = lines.get(at);
    int next = at + 1 < lines.size() ? lines.get(at + 1).index() : paragraph.text().length();
    Place where = line.where();
    if (where.line() > 0) {
      return where.atColumn(Math.max(1, where.col()) + span.begin() - line.index());
    }
    return where.box().map(box -> where.inBox(part(box, line.index(), next, span))).orElse(where);
  }

  /** The part of a line's box that some of its characters take, by their widths. */
  private Box part(Box line, int from, int to, Span span) {
    double all = width(from, to);
    double left = line.x() + line.width() * width(from, span.begin()) / all;
    double right = line.x() + line.width() * width(from, Math.min(span.end(), to)) / all;
    return new Box(left, line.y(), right - left, line.height());
  }

  private double width(int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += paragraph.text().charAt(i) < 0x250 ? 0.5 : 1;
    }
    return Math.max(width, 0.01);
  }
}
