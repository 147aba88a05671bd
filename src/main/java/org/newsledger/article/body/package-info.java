/**
 * What is an article's own text: wrapped lines joined, marks of Markdown, lines around it and
 * repetitions left out.
 *
 * <p>Entry types: {@code Furniture} and {@code Repetitions}. Formats are left to {@code html} and
 * {@code parse}.
 */
@NullMarked
package org.newsledger.article.body;

import org.jspecify.annotations.NullMarked;
