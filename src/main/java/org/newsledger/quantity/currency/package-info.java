/**
 * Currencies by code, sign, name and country.
 *
 * <p>Entry type: {@link org.newsledger.quantity.currency.CurrencyLexicon}.
 */
@NullMarked
package org.newsledger.quantity.currency;

import org.jspecify.annotations.NullMarked;
