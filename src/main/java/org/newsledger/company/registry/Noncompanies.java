package org.newsledger.company.registry;

import java.io.Serializable;
import java.util.Set;

/**
 * Names that corrections declare to be no company, and quarters and halves of years: 25Q3, H1.
 *
 * @param keys the keys of the names
 */
public record Noncompanies(Set<String> keys) implements Serializable {

  public Noncompanies {
    keys = Set.copyOf(keys);
  }

  /** Whether a name of this key is no company. */
  public boolean contains(String key) {
    return keys.contains(key) || isQuarter(key);
  }

  private static boolean isQuarter(String key) {
    boolean digit = false;
    boolean quarter = false;
    for (int at = 0; at < key.length(); at++) {
      char c = key.charAt(at);
      boolean letter = c == 'q' || c == 'h';
      if (!letter && (c < '0' || c > '9')) {
        return false;
      }
      quarter |= letter;
      digit |= !letter;
    }
    return digit && quarter;
  }
}
