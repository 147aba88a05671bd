/**
 * The one pass over a text that finds its quantities: where they may begin, ranges and other
 * amounts that share a unit, qualifiers.
 *
 * <p>Entry type: {@link org.newsledger.quantity.reader.QuantityReader}.
 */
@NullMarked
package org.newsledger.quantity.reader;

import org.jspecify.annotations.NullMarked;
