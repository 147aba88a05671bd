/**
 * Turns what was read from a file into an article, in every format.
 *
 * <p>Entry type: {@code ArticleParser}. Reading files is left to {@code file}.
 */
@NullMarked
package org.newsledger.article.parse;

import org.jspecify.annotations.NullMarked;
