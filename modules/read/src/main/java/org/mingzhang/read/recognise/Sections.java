package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/**
 * Cuts the text outside tables into sections by its headings: the title of the document first, with
 * what else stands on its cover, then one section a heading.
 */
final class Sections {

  private final Pieces pieces;
  private final PageBreaks pageBreaks;
  private final ListEntries listEntries;

  Sections(Captions captions, HeadingForm form, Patterns patterns) {
    this.pieces = new Pieces(captions, form, patterns);
    this.pageBreaks = new PageBreaks(form);
    this.listEntries = new ListEntries(form);
  }

  List<Section> of(List<Block> blocks, Cover cover, ContentsLists.Found contents) {
    List<Piece> found = listEntries.demote(pageBreaks.join(pieces.of(blocks, cover, contents)));
    int[] levels = Outline.levels(found);
    Open open = new Open("", cover.text(), 0, title(cover));
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      Piece piece = found.get(i);
      if (piece.isHeading()) {
        open.addTo(sections);
        open = new Open(piece.number(), piece.text(), levels[i], piece.where());
      } else if (piece.kind() == Piece.Kind.TEXT) {
        open.paragraphs.add(paragraph(piece.blocks()));
      }
    }
    open.addTo(sections);
    return sections;
  }

  private static Place title(Cover cover) {
    return cover.title().isEmpty() ? Place.NONE : cover.title().get(0).place();
  }

  private static Paragraph paragraph(List<TextBlock> blocks) {
    List<LineStart> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (TextBlock block : blocks) {
      for (TextBlock.Line line : block.lines()) {
        lines.add(new LineStart(text.length(), line.place()));
        text.append(line.text());
      }
    }
    return new Paragraph(text.toString(), lines);
  }

  /** A section to which text is still added. */
  private static final class Open {

    private final String number;
    private final String heading;
    private final int level;
    private final Place where;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Open(String number, String heading, int level, Place where) {
      this.number = number;
      this.heading = heading;
      this.level = level;
      this.where = where;
    }

    void addTo(List<Section> sections) {
      boolean something = !paragraphs.isEmpty() || !heading.isEmpty() || !number.isEmpty();
      if (something) {
        Place first =
            where.equals(Place.NONE) && !paragraphs.isEmpty()
                ? paragraphs.get(0).lines().get(0).where()
                : where;
        sections.add(new Section(number, heading, level, paragraphs, first));
      }
    }
  }
}
