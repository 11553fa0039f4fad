/**
 * Reads the figures of sentences: what each is to which quantity. A topic (headings, the sentence
 * before, the subject) gives the quantity, a small set of relations the rest; the words of both are
 * data ({@code lexicon.tsv}, {@code relations.tsv}). What no relation fits is untied, never
 * guessed.
 */
@NullMarked
package org.mingzhang.read.claim;

import org.jspecify.annotations.NullMarked;
