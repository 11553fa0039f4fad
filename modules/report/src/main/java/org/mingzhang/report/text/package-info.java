/** Reports as people read them on a terminal. */
@NullMarked
package org.mingzhang.report.text;

import org.jspecify.annotations.NullMarked;
