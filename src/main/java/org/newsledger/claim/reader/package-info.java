/**
 * Reads an article's claims and relations, sentence by sentence.
 *
 * <p>Entry type: {@code ArticleReader}. Storing what is read is left to {@code warehouse}.
 */
@NullMarked
package org.newsledger.claim.reader;

import org.jspecify.annotations.NullMarked;
