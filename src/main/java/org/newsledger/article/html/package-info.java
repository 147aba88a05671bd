/**
 * Articles in web pages: the main content without menus and notices, and what the page says of
 * itself.
 *
 * <p>Entry type: {@code HtmlArticle}. Boilerplate inside the text is left to {@code body}.
 */
@NullMarked
package org.newsledger.article.html;

import org.jspecify.annotations.NullMarked;
