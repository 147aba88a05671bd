/**
 * News articles and the files that hold them: decoding, formats, boilerplate and repetition.
 *
 * <p>Entry types: {@link org.newsledger.article.Article} and {@code ArticleFiles}. What an article
 * states is left to {@code claim}.
 */
@NullMarked
package org.newsledger.article;

import org.jspecify.annotations.NullMarked;
