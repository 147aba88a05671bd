package org.newsledger.claim.cue;

/** Where the verb stands in the clauses of a language; its lexicon says which. */
public enum WordOrder {
  /** Behind the one who acts: English, Spanish. */
  MIDDLE,
  /** In the middle of some clauses, at the end of others: German, Dutch. */
  MIXED,
  /** At the end: Japanese, Korean. */
  FINAL
}
