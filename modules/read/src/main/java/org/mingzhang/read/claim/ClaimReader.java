package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;

/** Reads the claims of a disclosure: the figures of its sentences and what they are figures of. */
public final class ClaimReader {

  /** The longest paragraphs of real documents have about a thousand characters. */
  private static final int LONGEST_PARAGRAPH = 20_000;

  /** The longest real documents have a tenth of it. */
  private static final int LONGEST_TEXT = 1_000_000;

  private final Relations relations = new Relations();
  private final Subjects subjects;
  private final Expenses expenses;
  private final CostingReader costings = new CostingReader(relations);
  private final Algebra algebra;

  /** A reader with the words of the project. */
  public ClaimReader(Lexicon lexicon, Catalogue catalogue, Algebra algebra) {
    this.algebra = algebra;
    this.subjects = new Subjects(lexicon, catalogue, algebra, relations);
    this.expenses = new Expenses(lexicon, catalogue);
  }

  /** Where the text has paragraphs that are too long to be some; no claims are read in them. */
  public static List<Section> endless(Disclosure disclosure) {
    return disclosure.sections().stream()
        .filter(section -> section.paragraphs().stream().anyMatch(ClaimReader::isEndless))
        .toList();
  }

  private static boolean isEndless(Paragraph paragraph) {
    return paragraph.text().length() > LONGEST_PARAGRAPH;
  }

  /** The section from which on no claims are read, since there is too much text before its end. */
  public static Optional<Section> beyond(Disclosure disclosure) {
    long read = 0;
    for (Section section : disclosure.sections()) {
      read += length(section);
      if (read > LONGEST_TEXT) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  private static long length(Section section) {
    return section.paragraphs().stream()
        .filter(paragraph -> !isEndless(paragraph))
        .mapToLong(paragraph -> paragraph.text().length())
        .sum();
  }

  /**
   * The claims in the order of the text, then those in words of tables.
   *
   * @param deadline after which no more are read
   * @throws OutOfTimeException if the time is over
   */
  public List<Claim> read(Disclosure disclosure, Deadline deadline) {
    Document document = document(disclosure);
    Wording wording = new Wording(relations, subjects, expenses, document);
    ClaimList claims = new ClaimList(document);
    List<Topic> topics = new ArrayList<>();
    int skipped = Integer.MAX_VALUE;
    int end =
        beyond(disclosure).map(disclosure.sections()::indexOf).orElse(disclosure.sections().size());
    for (int s = 0; s < end; s++) {
      Section section = disclosure.sections().get(s);
      while (topics.size() > section.level()) {
        topics.remove(topics.size() - 1);
      }
      Topic outer = topics.isEmpty() ? Topic.NONE : topics.get(topics.size() - 1);
      String heading = BareText.of(section.heading()).text();
      Topic topic =
          outer.with(
              subjects.ofHeading(heading, outer.concept().get(Dimension.FUNCTION), document));
      while (topics.size() <= section.level()) {
        topics.add(topic);
      }
      if (section.level() <= skipped) {
        skipped =
            relations.get("skip-section").matcher(heading).find()
                ? section.level()
                : Integer.MAX_VALUE;
      }
      claims.keepOnlyCounts(skipped != Integer.MAX_VALUE);
      Narration narration = new Narration(wording, algebra, topic, claims);
      for (int p = 0; p < section.paragraphs().size(); p++) {
        deadline.require();
        if (!isEndless(section.paragraphs().get(p))) {
          narration.read(Passage.of(s, p, section.paragraphs().get(p)));
        }
      }
    }
    return costings.with(claims.all(), disclosure, deadline);
  }

  private static Document document(Disclosure disclosure) {
    List<String> units = new ArrayList<>();
    add(units, disclosure.identity().unit());
    for (Table table : disclosure.tables()) {
      add(units, table.unitName());
    }
    units.sort(Comparator.comparingInt(String::length).reversed());
    Set<String> names = new LinkedHashSet<>(units);
    return new Document(disclosure.identity().year(), disclosure.identity().kind().key(), names);
  }

  private static void add(List<String> units, String name) {
    String folded = Words.fold(name);
    if (folded.length() >= 4) {
      units.add(folded);
    }
  }
}
