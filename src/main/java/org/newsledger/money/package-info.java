/**
 * Currencies of ISO 4217, exchange rates as of a date, and conversion.
 *
 * <p>Entry types: {@code Currencies} and {@link org.newsledger.money.ExchangeRate}.
 */
@NullMarked
package org.newsledger.money;

import org.jspecify.annotations.NullMarked;
