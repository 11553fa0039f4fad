/** From findings and facts to what people and programs read. */
@NullMarked
package org.mingzhang.report;

import org.jspecify.annotations.NullMarked;
