/**
 * What was read in articles, shown as text, JSON or a page, and how good it is.
 *
 * <p>A class a form; what is shown comes from {@code claim} and {@code gold}.
 */
@NullMarked
package org.newsledger.cli.explanation;

import org.jspecify.annotations.NullMarked;
