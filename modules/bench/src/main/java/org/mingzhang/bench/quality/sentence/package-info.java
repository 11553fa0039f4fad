/**
 * How well wrong figures and words of sentences are found and named: known slips are written into
 * the text of disclosures, and the claims are read anew by the reader of the product.
 */
@NullMarked
package org.mingzhang.bench.quality.sentence;

import org.jspecify.annotations.NullMarked;
