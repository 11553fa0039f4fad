/**
 * Gives every figure of a disclosure its concept, from the title, the heads, the rows above and the
 * row itself, by the lexicon, the catalogue and the algebra. It needs no source file: a disclosure
 * that was read as data gets its meaning here again.
 */
@NullMarked
package org.mingzhang.read.meaning;

import org.jspecify.annotations.NullMarked;
