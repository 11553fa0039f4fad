/** What a figure means: concepts, their closed dimensions and the algebra of each dimension. */
@NullMarked
package org.mingzhang.model.concept;

import org.jspecify.annotations.NullMarked;
