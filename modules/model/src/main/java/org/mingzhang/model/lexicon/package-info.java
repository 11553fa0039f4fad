/** The words of the field and what each says of a figure. */
@NullMarked
package org.mingzhang.model.lexicon;

import org.jspecify.annotations.NullMarked;
