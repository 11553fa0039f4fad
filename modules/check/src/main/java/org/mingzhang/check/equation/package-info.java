/** Equations over observations, and whether they hold as printed. */
@NullMarked
package org.mingzhang.check.equation;

import org.jspecify.annotations.NullMarked;
