package org.mingzhang.model.disclosure;

import java.util.List;

/**
 * What the public sees of one unit in one year: the one thing in which reading, checking, compiling
 * and publishing meet.
 *
 * @param sources the files that it was read from, in the order given: mostly one, several where its
 *     tables stand in one and its text in another
 * @param claims the figures of its sentences, in the order of the text, then those in words of
 *     tables
 * @param unclear what was seen and not understood
 */
public record Disclosure(
    List<Source> sources,
    Identity identity,
    List<Section> sections,
    List<Table> tables,
    List<Claim> claims,
    List<Unclear> unclear) {

  /** Characters of context before a figure in a quote, and a third of it behind. */
  private static final int CONTEXT = 30;

  public Disclosure {
    sources = List.copyOf(sources);
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    claims = List.copyOf(claims);
    unclear = List.copyOf(unclear);
  }

  /** A disclosure of one file whose sentences were not read. */
  public Disclosure(
      Source source,
      Identity identity,
      List<Section> sections,
      List<Table> tables,
      List<Unclear> unclear) {
    this(List.of(source), identity, sections, tables, List.of(), unclear);
  }

  /** The file that it was read from, the first of several. */
  public Source source() {
    return sources.get(0);
  }

  /** The number and heading of the section that a claim stands in; of a cell its table's title. */
  public String sectionOf(Claim claim) {
    if (claim.span().cell().isPresent()) {
      Table table = tables.get(claim.span().cell().get().table());
      return table.title().isEmpty() ? table.id() : table.title();
    }
    return sections.get(claim.span().section()).title();
  }

  /** The words around the figure of a claim, as printed. */
  public String quote(Claim claim) {
    String text = textOf(claim.span());
    int from = Math.max(0, claim.span().begin() - CONTEXT);
    int to = Math.min(text.length(), claim.span().end() + CONTEXT / 3);
    return text.substring(from, to).strip();
  }

  private String textOf(Claim.Span span) {
    if (span.cell().isPresent()) {
      Claim.InTable at = span.cell().get();
      return tables.get(at.table()).rows().get(at.row()).cells().get(at.cell()).printed();
    }
    Section section = sections.get(span.section());
    int paragraph = span.paragraph();
    return paragraph < 0 ? section.heading() : section.paragraphs().get(paragraph).text();
  }

  /** This disclosure with the figures of its sentences. */
  public Disclosure withClaims(List<Claim> read) {
    return new Disclosure(sources, identity, sections, tables, read, unclear);
  }

  /**
   * This disclosure as one of several inputs: all its places name their file, as they do already
   * where it was read from several.
   */
  public Disclosure placedInFile() {
    return sources.size() > 1 ? this : new InFile(source().file()).of(this);
  }

  /** This disclosure with other tables and other notes of what was not understood. */
  public Disclosure withTables(List<Table> changed, List<Unclear> notes) {
    return new Disclosure(sources, identity, sections, changed, claims, notes);
  }
}
