/** The one door of the library: read, check and report. */
@NullMarked
package org.mingzhang;

import org.jspecify.annotations.NullMarked;
