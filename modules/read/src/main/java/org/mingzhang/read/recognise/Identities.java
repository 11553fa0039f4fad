package org.mingzhang.read.recognise;

import java.util.List;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.block.Block;

/**
 * Says whose disclosure a document is. The title comes first; what it leaves open is taken from the
 * titles of tables and the headings, then from the heads of columns and the text. What they leave
 * open too stays unknown.
 */
final class Identities {

  private final TitleWords titles;
  private final UnitSearch search;
  private final UnitCodes codes;
  private final DocumentKinds kinds;
  private final AccountYears years;
  private final Imprints imprints;

  Identities(UnitNames names, TitleWords titles, Patterns patterns) {
    this.titles = titles;
    this.search = new UnitSearch(names, titles, patterns);
    this.codes = new UnitCodes(names, search, patterns);
    this.kinds = new DocumentKinds(titles, patterns);
    this.years = new AccountYears(titles, patterns);
    this.imprints = new Imprints(names, patterns);
  }

  Identity of(List<Block> blocks, Cover cover, List<Section> sections, List<Table> tables) {
    TitleWords.Said title = titles.ofTitle(cover.text());
    Kind kind = title.kind() == Kind.UNKNOWN ? kinds.kind(sections, tables) : title.kind();
    Level level =
        title.level() == Level.UNKNOWN ? kinds.level(blocks, sections, tables) : title.level();
    String year =
        title.year().isEmpty() ? years.of(blocks, cover, sections, tables, kind) : title.year();
    String unit = search.find(blocks, cover, sections, tables);
    Imprints.Imprint imprint = imprints.of(blocks, cover);
    return new Identity(
        unit,
        codes.find(blocks, tables, unit, level),
        year,
        kind,
        level,
        imprint.published(),
        imprint.publisher(),
        imprint.editor());
  }
}
