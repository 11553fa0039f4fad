package org.mingzhang.model.disclosure;

import java.util.List;

/**
 * What the public sees of one unit in one year: the one thing in which reading, checking, compiling
 * and publishing meet.
 *
 * @param claims the figures of its sentences, in the order of the text
 * @param unclear what was seen and not understood
 */
public record Disclosure(
    Source source,
    Identity identity,
    List<Section> sections,
    List<Table> tables,
    List<Claim> claims,
    List<Unclear> unclear) {

  /** Characters of context before a figure in a quote, and a third of it behind. */
  private static final int CONTEXT = 30;

  public Disclosure {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    claims = List.copyOf(claims);
    unclear = List.copyOf(unclear);
  }

  /** A disclosure whose sentences were not read. */
  public Disclosure(
      Source source,
      Identity identity,
      List<Section> sections,
      List<Table> tables,
      List<Unclear> unclear) {
    this(source, identity, sections, tables, List.of(), unclear);
  }

  /** The number and heading of the section that a claim stands in. */
  public String sectionOf(Claim claim) {
    Section section = sections.get(claim.span().section());
    return section.number() + section.heading();
  }

  /** The words around the figure of a claim, as printed. */
  public String quote(Claim claim) {
    Section section = sections.get(claim.span().section());
    int paragraph = claim.span().paragraph();
    String text = paragraph < 0 ? section.heading() : section.paragraphs().get(paragraph).text();
    int from = Math.max(0, claim.span().begin() - CONTEXT);
    int to = Math.min(text.length(), claim.span().end() + CONTEXT / 3);
    return text.substring(from, to).strip();
  }

  /** This disclosure with the figures of its sentences. */
  public Disclosure withClaims(List<Claim> read) {
    return new Disclosure(source, identity, sections, tables, read, unclear);
  }
}
