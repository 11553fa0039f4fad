/** The figures of a disclosure as CSV. */
@NullMarked
package org.mingzhang.report.csv;

import org.jspecify.annotations.NullMarked;
