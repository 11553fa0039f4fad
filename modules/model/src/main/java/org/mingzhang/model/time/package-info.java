/** How long work on one document may last. */
@NullMarked
package org.mingzhang.model.time;

import org.jspecify.annotations.NullMarked;
