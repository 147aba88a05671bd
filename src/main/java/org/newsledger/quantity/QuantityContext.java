package org.newsledger.quantity;

import java.io.Serializable;

/**
 * What is known of a text before its quantities are read.
 *
 * @param country ISO 3166 code of the country that it is told from or about, upper case; blank
 *     where unknown: it decides between currencies that share a sign or a name
 */
public record QuantityContext(String country) implements Serializable {

  /** Nothing is known. */
  public static final QuantityContext EMPTY = new QuantityContext("");
}
