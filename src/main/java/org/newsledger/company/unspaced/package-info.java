/**
 * What shows that words in no registry name a company in Japanese, Chinese and Korean, which have
 * no capitals: bounds of words, brackets, announcements, marks and repetition.
 *
 * <p>Entry type: {@code UnspacedNames}. What is done with the evidence is left to {@code mention}.
 */
@NullMarked
package org.newsledger.company.unspaced;

import org.jspecify.annotations.NullMarked;
