/** What the public sees of one unit in one year, every value with its place in the source. */
@NullMarked
package org.mingzhang.model.disclosure;

import org.jspecify.annotations.NullMarked;
