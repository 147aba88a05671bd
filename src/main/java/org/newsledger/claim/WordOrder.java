package org.newsledger.claim;

import org.newsledger.text.Language;

/** Where the verb stands in the clauses of a language. */
enum WordOrder {
  /** Behind the one who acts: English, Spanish. */
  MIDDLE,
  /** In the middle of some clauses, at the end of others: German, Dutch. */
  MIXED,
  /** At the end: Japanese, Korean. */
  FINAL;

  static WordOrder of(Language language) {
    return switch (language) {
      case JA, KO -> FINAL;
      case DE, NL -> MIXED;
      default -> MIDDLE;
    };
  }
}
