/**
 * Dates in metadata and in text, in any of our languages.
 *
 * <p>Entry types: {@code PublishedDate} and {@code MetadataDate}. Which of them counts is left to
 * {@code parse}.
 */
@NullMarked
package org.newsledger.article.date;

import org.jspecify.annotations.NullMarked;
