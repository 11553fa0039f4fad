/** From a published file to blocks, and from blocks to a disclosure. */
@NullMarked
package org.mingzhang.read;

import org.jspecify.annotations.NullMarked;
