/**
 * Text as characters: spans, folding with offsets mapped back, sentences, languages and phrases.
 *
 * <p>Entry type: {@link org.newsledger.text.AnalyzedText}. It knows nothing of numbers, companies
 * or articles; what a phrase means is left to the packages that own the phrase lists.
 */
@NullMarked
package org.newsledger.text;

import org.jspecify.annotations.NullMarked;
