package org.newsledger.gold;

/** A rule in a language, as the key {@code rule,language}; {@code *} stands for any of either. */
final class RuleKey {

  static final String ANY = "*";

  private RuleKey() {}

  static String of(String rule, String language) {
    return rule + "," + language;
  }

  static String rule(String key) {
    return key.substring(0, key.lastIndexOf(','));
  }

  /** The key of that rule in all languages. */
  static String anyLanguage(String key) {
    return of(rule(key), ANY);
  }
}
