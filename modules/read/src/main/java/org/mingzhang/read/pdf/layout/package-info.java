/**
 * Page geometry: the visible glyphs and lines of a page become text blocks and grids. See {@code
 * docs/table-geometry.md}.
 */
@NullMarked
package org.mingzhang.read.pdf.layout;

import org.jspecify.annotations.NullMarked;
