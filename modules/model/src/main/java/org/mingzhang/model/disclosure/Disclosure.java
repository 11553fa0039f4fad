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

  /** This disclosure with the figures of its sentences. */
  public Disclosure withClaims(List<Claim> read) {
    return new Disclosure(source, identity, sections, tables, read, unclear);
  }
}
