/** A disclosure as data ({@code mingzhang.disclosure/1}) back to a disclosure. */
@NullMarked
package org.mingzhang.read.json;

import org.jspecify.annotations.NullMarked;
