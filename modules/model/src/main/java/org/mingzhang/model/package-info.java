/** The language of the project: money, codes, concepts, words, disclosures and findings. */
@NullMarked
package org.mingzhang.model;

import org.jspecify.annotations.NullMarked;
