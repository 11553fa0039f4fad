/** How long a check may take. */
@NullMarked
package org.mingzhang.check.time;

import org.jspecify.annotations.NullMarked;
