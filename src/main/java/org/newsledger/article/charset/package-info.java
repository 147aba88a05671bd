/**
 * Which charset bytes are in that declare none.
 *
 * <p>Entry type: {@code CharsetGuess}. Decoding is left to {@code parse}.
 */
@NullMarked
package org.newsledger.article.charset;

import org.jspecify.annotations.NullMarked;
