/**
 * Numbers as they stand in a text: digits, number words of any length, fractions and Han numerals,
 * with their magnitudes.
 *
 * <p>Entry type: {@link org.newsledger.quantity.number.NumberReader}. What is counted is not known
 * here.
 */
@NullMarked
package org.newsledger.quantity.number;

import org.jspecify.annotations.NullMarked;
