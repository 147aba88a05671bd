/**
 * Numbers, magnitudes, currencies and units in text, in eleven languages.
 *
 * <p>Here are the values that others see: a {@link org.newsledger.quantity.Quantity}, its unit and
 * qualifier, and what is known of a text beforehand. {@code reader.QuantityReader} finds every
 * quantity of an analysed text. What a quantity is said of is left to {@code claim}.
 */
@NullMarked
package org.newsledger.quantity;

import org.jspecify.annotations.NullMarked;
