/**
 * The words of a text and of all names by their hashes, so that a text finds its names in one pass.
 *
 * <p>Entry types: {@code SurfaceIndex} and {@code TextTokens}. Whether a name is meant where its
 * words stand is left to {@code mention}.
 */
@NullMarked
package org.newsledger.company.index;

import org.jspecify.annotations.NullMarked;
