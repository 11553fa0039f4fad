/** Measurements with JMH; {@code docs/performance.md} says how to run them and what they gave. */
@NullMarked
package org.mingzhang.bench;

import org.jspecify.annotations.NullMarked;
