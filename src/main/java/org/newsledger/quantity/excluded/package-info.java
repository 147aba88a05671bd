/**
 * What holds digits and is no quantity: dates, short years, identifiers and web addresses.
 *
 * <p>Each reader says where such a thing ends and why it is none.
 */
@NullMarked
package org.newsledger.quantity.excluded;

import org.jspecify.annotations.NullMarked;
