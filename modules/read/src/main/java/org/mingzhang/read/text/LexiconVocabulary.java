package org.mingzhang.read.text;

import java.util.Optional;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;

/** The words of the lexicon; of those that it does not know, what their form says. */
public final class LexiconVocabulary implements Vocabulary {

  private final Lexicon lexicon;
  private final Algebra algebra;
  private final ShapeVocabulary shapes = new ShapeVocabulary();

  /**
   * @param algebra tells which concept is a part of which
   */
  public LexiconVocabulary(Lexicon lexicon, Algebra algebra) {
    this.lexicon = lexicon;
    this.algebra = algebra;
  }

  @Override
  public boolean isHead(String word) {
    return find(word).isPresent() || shapes.isHead(word);
  }

  @Override
  public boolean looksLikeHead(String word) {
    return find(word).isPresent() || shapes.looksLikeHead(word);
  }

  @Override
  public boolean isHalf(String word) {
    return find(word).isEmpty() && shapes.isHalf(word);
  }

  @Override
  public boolean isTotal(String word) {
    return shapes.isTotal(word);
  }

  @Override
  public Holds holds(String head) {
    Holds shape = shapes.holds(head);
    Optional<Term> term = find(head);
    if (term.isEmpty()) {
      return shape;
    }
    return switch (term.get().axis()) {
      case "" -> term.get().concept().isEmpty() || shape == Holds.NUMBERS ? shape : Holds.FIGURES;
      case "code", "ordinal" -> Holds.CODE;
      default -> shape == Holds.CODE ? Holds.CODE : Holds.WORDS;
    };
  }

  @Override
  public boolean contains(String whole, String part) {
    Optional<Term> outer = find(whole);
    Optional<Term> inner = find(part);
    if (outer.isPresent() && inner.isPresent()) {
      for (Dimension dimension : Dimension.values()) {
        if (outer.get().concept().has(dimension)
            && algebra.within(
                dimension,
                inner.get().concept().get(dimension),
                outer.get().concept().get(dimension))) {
          return true;
        }
      }
    }
    return shapes.contains(whole, part);
  }

  private Optional<Term> find(String word) {
    return lexicon.find(Words.head(word), Term.Use.HEADER);
  }
}
