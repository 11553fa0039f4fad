package org.mingzhang.bench.quality.sentence;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;

/** The text of a disclosure, and the disclosure with other words in one place. */
final class Prose {

  private Prose() {}

  /** The paragraph that a claim stands in. */
  static String paragraph(Disclosure disclosure, Claim claim) {
    Section section = disclosure.sections().get(claim.span().section());
    return section.paragraphs().get(claim.span().paragraph()).text();
  }

  /** A disclosure that says something else in one place; its claims are still the old ones. */
  static Disclosure with(Disclosure disclosure, Span at, String words) {
    List<Section> sections = new ArrayList<>(disclosure.sections());
    Section section = sections.get(at.section());
    List<Paragraph> paragraphs = new ArrayList<>(section.paragraphs());
    paragraphs.set(at.paragraph(), with(paragraphs.get(at.paragraph()), at, words));
    sections.set(
        at.section(),
        new Section(
            section.number(), section.heading(), section.level(), paragraphs, section.where()));
    return new Disclosure(
        disclosure.sources(),
        disclosure.identity(),
        sections,
        disclosure.tables(),
        disclosure.claims(),
        disclosure.unclear());
  }

  private static Paragraph with(Paragraph paragraph, Span at, String words) {
    String text =
        paragraph.text().substring(0, at.begin()) + words + paragraph.text().substring(at.end());
    int longer = words.length() - (at.end() - at.begin());
    List<LineStart> lines = new ArrayList<>();
    for (LineStart line : paragraph.lines()) {
      int index = line.index() > at.begin() ? line.index() + longer : line.index();
      lines.add(new LineStart(Math.max(0, Math.min(index, text.length())), line.where()));
    }
    return new Paragraph(text, lines);
  }
}
