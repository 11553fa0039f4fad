/** Exact money: units, printed figures and the interval of amounts that print so. */
@NullMarked
package org.mingzhang.model.money;

import org.jspecify.annotations.NullMarked;
