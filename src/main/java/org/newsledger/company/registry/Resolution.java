package org.newsledger.company.registry;

import java.util.Locale;
import org.newsledger.company.CompanyRef;

/**
 * The company that a name resolves to.
 *
 * @param input the name as given
 * @param clean the name without its legal form and exchange noise
 * @param company the company; a discovered one where {@code match} is {@link Match#NEW}
 * @param name the company's name as its source spells it
 * @param match how the name was matched
 * @param score certainty from 0 to 1; 0 for a company that is discovered by this name
 */
public record Resolution(
    String input, String clean, CompanyRef company, String name, Match match, double score) {

  /** How a name was matched. */
  public enum Match {
    /** The company's name. */
    EXACT,
    /** One of its other names, or the only name that begins so. */
    ALIAS,
    TICKER,
    /** The only name alike, with nothing against it. */
    SIMILAR,
    /** No company of a source: one is discovered, or was under this name or one like it. */
    NEW;

    /** The published code, in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
