/**
 * Holds what a document prints of last year against last year's document. Only figures of the same
 * quantity, year and basis are compared; where a code moved or a unit was split, a series is not
 * comparable, which is a result and no error.
 */
@NullMarked
package org.mingzhang.check.previous;

import org.jspecify.annotations.NullMarked;
