/**
 * Files that hold articles, one or a million, plain or compressed, cut into articles as a stream.
 *
 * <p>Entry type: {@code ArticleFiles}. What is in an article is left to {@code parse}.
 */
@NullMarked
package org.newsledger.article.file;

import org.jspecify.annotations.NullMarked;
