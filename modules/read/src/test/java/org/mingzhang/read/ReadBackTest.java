package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mingzhang.model.disclosure.Disclosure;

/**
 * The same quantities printed in any order of columns, with any words of the lexicon, numbering,
 * codes, money unit and pages are read to the same concepts and amounts, and to no others.
 */
final class ReadBackTest {

  @Property(tries = 150)
  void theSameQuantitiesInEveryDress(@ForAll long content, @ForAll long dress) {
    MadeDisclosure made = new MadeDisclosure(content);
    MadeTables tables = new MadeTables(made, new Dress(dress, Dress.Form.PAGES));
    String document = tables.document();

    Disclosure read = Picture.understood(document);

    assertThat(Amounts.read(read)).as("%s", document).isEqualTo(Amounts.printed(made, tables));
  }
}
