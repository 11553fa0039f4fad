/**
 * From violated equations to the figures that are wrong: the smallest and most plausible set of
 * changed observations under which everything holds. See {@code docs/diagnosis.md}.
 */
@NullMarked
package org.mingzhang.check.diagnose;

import org.jspecify.annotations.NullMarked;
