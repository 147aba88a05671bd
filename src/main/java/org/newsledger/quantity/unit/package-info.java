/**
 * Units beside numbers: currencies, percentages, watts, multiples and nouns that are counted, and
 * the amounts that both make.
 *
 * <p>Entry type: {@link org.newsledger.quantity.unit.UnitReader}.
 */
@NullMarked
package org.newsledger.quantity.unit;

import org.jspecify.annotations.NullMarked;
