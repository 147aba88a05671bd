/**
 * What one quantity leaves open, settled by the other quantities of its article: shared currency
 * names, bare signs, omitted units, magnitudes that cannot be.
 *
 * <p>Entry type: {@link org.newsledger.quantity.settlement.Settlement}.
 */
@NullMarked
package org.newsledger.quantity.settlement;

import org.jspecify.annotations.NullMarked;
