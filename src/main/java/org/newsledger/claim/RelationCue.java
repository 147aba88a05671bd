package org.newsledger.claim;

import java.io.Serializable;

/**
 * What a phrase tells of a tie.
 *
 * @param type the kind of tie
 * @param form how the phrase stands to the two ends
 */
record RelationCue(RelationType type, Form form) implements Serializable {

  /** How a phrase stands to the two ends; each is a key under the type in the lexicon. */
  enum Form {
    /** Both ends are alike: partner, rival. */
    MUTUAL,
    /** Who acts is where the tie begins: A buys B. */
    ACTIVE,
    /** Who acts is named behind it: B, bought by A. */
    PASSIVE,
    /** A noun for the one where the tie begins: B's owner A, A, the owner of B. */
    BEARER_FROM,
    /** A noun for the one where the tie ends: A's subsidiary B, B, a subsidiary of A. */
    BEARER_TO
  }
}
