/**
 * What everything meets in: money, codes, concepts, the lexicon, the disclosure and the finding.
 */
@NullMarked
package org.mingzhang.model;

import org.jspecify.annotations.NullMarked;
