package org.mingzhang.read.meaning;

import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.lexicon.Lexicon;

/** What is needed to understand words: the data of the project and how words compose. */
record Language(
    Lexicon lexicon,
    Catalogue catalogue,
    Algebra algebra,
    Composition composition,
    Heads heads,
    Titles titles) {

  static Language of(Lexicon lexicon, Catalogue catalogue, Algebra algebra) {
    Composition composition = new Composition(algebra);
    return new Language(
        lexicon,
        catalogue,
        algebra,
        composition,
        new Heads(lexicon, composition),
        new Titles(lexicon, algebra));
  }
}
