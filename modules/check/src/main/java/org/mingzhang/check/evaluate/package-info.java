/**
 * From equations to what they say together: which hold, which cells they prove, and which of the
 * violated ones belong to one defect.
 */
@NullMarked
package org.mingzhang.check.evaluate;

import org.jspecify.annotations.NullMarked;
