package org.newsledger.company;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The names of one registry while it is made, or of one text, each taken apart once. */
final class NameBook {

  private final ConcurrentMap<String, CompanyName> names = new ConcurrentHashMap<>();

  /** The name taken apart. */
  CompanyName name(String text) {
    CompanyName known = names.get(text);
    if (known == null) {
      known = NameNormalizer.normalize(text);
      names.put(text, known);
    }
    return known;
  }

  /** Only its key. */
  String key(String text) {
    return name(text).key();
  }
}
