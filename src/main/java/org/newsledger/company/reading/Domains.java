package org.newsledger.company.reading;

import java.util.Set;

/** Domains of the web that names of companies end in: Character.ai. */
final class Domains {

  private static final Set<String> ALL =
      Set.of("ai", "com", "io", "net", "org", "co", "tech", "app", "dev", "me", "tv", "bio");

  private Domains() {}

  /** Whether a folded word is one of them. */
  static boolean contains(String word) {
    return ALL.contains(word);
  }
}
