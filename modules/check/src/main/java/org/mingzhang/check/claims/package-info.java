/**
 * Holds the claims of sentences against the amounts of tables and against each other: amounts,
 * changes, rates, shares, completion, parity, negations, years. A claim is only contradicted where
 * its words name its quantity without doubt and no reading of them fits.
 */
@NullMarked
package org.mingzhang.check.claims;

import org.jspecify.annotations.NullMarked;
