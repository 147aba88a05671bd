package org.newsledger.gold;

import java.util.List;

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

  /**
   * The rows that a claim's rule counts in: in its language, in all, its cue and footing for every
   * metric, its footing, its grade, and all claims.
   */
  static List<String> ofClaim(String key) {
    String rule = rule(key);
    String how = rule.substring(rule.indexOf(':') + 1);
    return List.of(
        key,
        of(rule, ANY),
        of(ANY + ":" + how, ANY),
        of(ANY + how.substring(Math.max(0, how.indexOf('/'))), ANY),
        of(ANY + "/" + how.substring(how.lastIndexOf('_') + 1), ANY),
        of(ANY, ANY));
  }

  /** The rows that a relation's rule counts in: in its language, in all, and all relations. */
  static List<String> ofRelation(String key) {
    return List.of(key, of(rule(key), ANY), of("tie:*", ANY));
  }
}
