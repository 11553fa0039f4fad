/**
 * The common form of every source: a document is a list of blocks, each a run of text or a grid of
 * cells, in reading order. Readers of a file format make blocks; the recogniser gives them meaning.
 */
@NullMarked
package org.mingzhang.read.block;

import org.jspecify.annotations.NullMarked;
