/** Reports and disclosures as JSON. */
@NullMarked
package org.mingzhang.report.json;

import org.jspecify.annotations.NullMarked;
