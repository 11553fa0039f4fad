/** From clusters to findings: where, what, and the equations in words and numbers. */
@NullMarked
package org.mingzhang.check.tell;

import org.jspecify.annotations.NullMarked;
