package org.newsledger.company;

import java.io.Serializable;
import java.util.Set;

/**
 * Names that corrections declare to be no company.
 *
 * @param keys the keys of the names
 */
record Noncompanies(Set<String> keys) implements Serializable {

  Noncompanies {
    keys = Set.copyOf(keys);
  }

  boolean contains(String key) {
    return keys.contains(key);
  }
}
