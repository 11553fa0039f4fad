/**
 * From observations to equations: what a disclosure states by its structure and its words. No rule
 * names a table or a region; all of it follows from the concepts and the algebra of their
 * dimensions.
 */
@NullMarked
package org.mingzhang.check.derive;

import org.jspecify.annotations.NullMarked;
