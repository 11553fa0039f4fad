/**
 * How well wrong figures are found and named: known slips are injected into clean disclosures.
 * {@code docs/quality.md} is what this measured last.
 */
@NullMarked
package org.mingzhang.bench.quality;

import org.jspecify.annotations.NullMarked;
