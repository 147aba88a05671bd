/**
 * News articles and the files that hold them: decoding, formats, boilerplate and repetition.
 *
 * <p>Here is the value that others see, {@link org.newsledger.article.Article}. The rooms below
 * make it, each of those named first knowing none of those named later: {@code charset}, {@code
 * file}, {@code date}, {@code body}, {@code html}, {@code parse}. What an article states is left to
 * {@code claim}.
 */
@NullMarked
package org.newsledger.article;

import org.jspecify.annotations.NullMarked;
