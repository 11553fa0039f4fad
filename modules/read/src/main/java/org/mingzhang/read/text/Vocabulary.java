package org.mingzhang.read.text;

/**
 * What is known of the words of tables before any of them is given a meaning. The solver works with
 * shape alone where nothing is known; a word that is known only settles what shape leaves open.
 */
public interface Vocabulary {

  /** What stands in the column under a head. */
  enum Holds {
    /** A code or a number that counts lines. */
    CODE,
    /** Characters: a name, a class, a remark. */
    WORDS,
    /** Amounts: they can be sums of others. */
    FIGURES,
    /** Counts, prices, shares and other numbers that are no sums. */
    NUMBERS,
    /** Not known. */
    ANYTHING;

    /** Whether figures of any kind stand below. */
    boolean isFigures() {
      return this == FIGURES || this == NUMBERS;
    }
  }

  /** Whether exactly this word is known as a head of a column or of a group of columns. */
  boolean isHead(String word);

  /** Whether the word is made like a head: it may be one that nobody has told of yet. */
  boolean looksLikeHead(String word);

  /** Whether the word is mostly the end of a longer one and seldom stands alone as a head. */
  boolean isHalf(String word);

  /** Whether the word, alone, says that a row or column is a sum. */
  boolean isTotal(String word);

  /** What the head lets expect below it. */
  Holds holds(String head);

  /** Whether what the second word means is known to be a part of what the first one means. */
  boolean contains(String whole, String part);
}
