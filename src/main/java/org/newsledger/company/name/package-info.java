/**
 * How names of companies are written: legal forms, exchange noise and shortened words are taken
 * off, what is left becomes a key, and two names are compared.
 *
 * <p>Entry types: {@code NameNormalizer} and {@code NameLikeness}. Which company bears a name is
 * left to {@code registry}.
 */
@NullMarked
package org.newsledger.company.name;

import org.jspecify.annotations.NullMarked;
