package org.newsledger.quantity;

import java.io.Serializable;
import java.util.List;
import org.newsledger.text.Span;

/**
 * What is known of a text before its quantities are read.
 *
 * @param country ISO 3166 code of the country that it is told from or about, upper case; blank
 *     where unknown: it decides between currencies that share a sign or a name
 * @param names where names stand in the text as published, in order, none overlapping: no part of
 *     them is a number ({@code 3M}) or a unit ({@code 18,000 AMD accelerators})
 */
public record QuantityContext(String country, List<Span> names) implements Serializable {

  /** Nothing is known. */
  public static final QuantityContext EMPTY = new QuantityContext("", List.of());

  public QuantityContext {
    names = List.copyOf(names);
  }
}
