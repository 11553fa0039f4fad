/**
 * From the cells of a disclosure to observations of concepts: what is printed, as exact amounts
 * with the interval that each may stand for.
 */
@NullMarked
package org.mingzhang.check.observe;

import org.jspecify.annotations.NullMarked;
