package org.newsledger.claim.cue;

import org.newsledger.claim.RelationType;

/**
 * What a phrase tells of a tie.
 *
 * @param type the kind of tie
 * @param form how the phrase stands to the two ends
 */
public record RelationCue(RelationType type, Form form) implements Phrase {

  /** How a phrase stands to the two ends; each is a key under the type in the lexicon. */
  public enum Form {
    /** Both ends are alike: partner, rival. */
    MUTUAL,
    /** What several do together: A and B jointly develop. */
    JOINT,
    /** What one does with another: with A, B builds. */
    DOING,
    /** Who acts is where the tie begins: A buys B. */
    ACTIVE,
    /** As active, where a share is told between: A has 9 percent of B. */
    HOLDING,
    /** Who acts is named behind it: B, bought by A. */
    PASSIVE,
    /** Who acts is where the tie begins, whom it is done for is the other end: A builds for B. */
    MAKING,
    /** Who acts is where the tie begins, and puts something into the other: A invests in B. */
    PUTTING,
    /** Who acts is where the tie begins, a pronoun stands for the other end: A supplies it. */
    GIVING,
    /** Who acts is where the tie ends, a pronoun stands for the other end: A buys from it. */
    TAKING,
    /** Who acts is where the tie ends; it begins at the source: A orders from B. */
    ORDERING,
    /** Who acts is where the tie begins; it ends at the source: A wins an order from B. */
    WINNING,
    /** Who acts is where the tie ends; it begins at whom the work is given: A chose B to build. */
    AWARDING,
    /** Who has several customers is where the tie begins: A counts B and C among its customers. */
    LISTING,
    /** The tie begins at whom something is given to, and ends at what is given: X sells B to A. */
    SELLING,
    /** A noun for what several own together: the joint venture C of A and B. */
    VENTURE,
    /** What is owned is named before who shares it with whom: C, which A shares with B. */
    SHARING,
    /** What investors or lenders do who gave a sum told before: B also took part. */
    JOINING,
    /** As active, where the second part of the verb follows: {@code brings … out}. */
    SPLIT,
    /** A noun for the one where the tie begins: B's owner A, A, the owner of B. */
    BEARER_FROM,
    /** A noun for the one where the tie ends: A's subsidiary B, B, a subsidiary of A. */
    BEARER_TO;

    /** Whether the phrase names what someone is, rather than what someone does. */
    public boolean isNoun() {
      return this == BEARER_FROM || this == BEARER_TO;
    }
  }
}
