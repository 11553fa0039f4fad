/** From a disclosure to findings: everything that adds up is added up. */
@NullMarked
package org.mingzhang.check;

import org.jspecify.annotations.NullMarked;
