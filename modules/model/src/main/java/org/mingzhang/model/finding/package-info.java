/** What a check found, for all reports alike. */
@NullMarked
package org.mingzhang.model.finding;

import org.jspecify.annotations.NullMarked;
