/**
 * Numbers, magnitudes, currencies and units in text, in eleven languages.
 *
 * <p>Entry type: {@code QuantityReader}, which finds every {@link org.newsledger.quantity.Quantity}
 * of an analysed text. What a quantity is said of is left to {@code claim}.
 */
@NullMarked
package org.newsledger.quantity;

import org.jspecify.annotations.NullMarked;
