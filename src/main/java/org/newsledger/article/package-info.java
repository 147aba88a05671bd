/**
 * News articles and the files that hold them: decoding, formats, boilerplate and repetition.
 *
 * <p>Entry types: {@link org.newsledger.article.ArticleFiles} reads on one thread, {@link
 * org.newsledger.article.ArticleParser} turns what was read into an {@link
 * org.newsledger.article.Article} on any. What an article states is left to {@code claim}.
 */
@NullMarked
package org.newsledger.article;

import org.jspecify.annotations.NullMarked;
