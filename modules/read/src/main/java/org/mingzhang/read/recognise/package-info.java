/** Blocks to a disclosure: which table a grid is, what its heads, rows and figures mean. */
@NullMarked
package org.mingzhang.read.recognise;

import org.jspecify.annotations.NullMarked;
