package org.newsledger.company.name;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.newsledger.company.CompanyName;

/** The names of one registry while it is made, or of one text, each taken apart once. */
public final class NameBook {

  private final ConcurrentMap<String, CompanyName> names = new ConcurrentHashMap<>();

  /** The name taken apart. */
  public CompanyName name(String text) {
    CompanyName known = names.get(text);
    if (known == null) {
      known = NameNormalizer.normalize(text);
      names.put(text, known);
    }
    return known;
  }

  /** Only its key. */
  public String key(String text) {
    return name(text).key();
  }
}
