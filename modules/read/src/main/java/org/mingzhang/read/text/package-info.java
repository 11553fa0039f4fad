/** Flattened text (one table cell a line) to blocks. */
@NullMarked
package org.mingzhang.read.text;

import org.jspecify.annotations.NullMarked;
