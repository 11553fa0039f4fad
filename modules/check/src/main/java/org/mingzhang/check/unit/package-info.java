/** Tables that print a wrong unit of money, found before anything else is looked for. */
@NullMarked
package org.mingzhang.check.unit;

import org.jspecify.annotations.NullMarked;
