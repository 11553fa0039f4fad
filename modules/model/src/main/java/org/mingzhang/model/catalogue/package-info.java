/** The official classifications (政府收支分类科目): codes and their names over the years. */
@NullMarked
package org.mingzhang.model.catalogue;

import org.jspecify.annotations.NullMarked;
