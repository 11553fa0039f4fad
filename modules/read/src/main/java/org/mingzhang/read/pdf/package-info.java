/**
 * PDF to blocks: one pass over a page's content for glyphs, clips and rules ({@link
 * org.mingzhang.read.pdf.PageContent}), then geometry.
 */
@NullMarked
package org.mingzhang.read.pdf;

import org.jspecify.annotations.NullMarked;
