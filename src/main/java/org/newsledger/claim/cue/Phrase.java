package org.newsledger.claim.cue;

import java.io.Serializable;

/** What a phrase of the lexicon means to the readers of claims and ties. */
public sealed interface Phrase extends Serializable permits Cue, RelationCue, Phrase.Quarter {

  /**
   * Names a quarter.
   *
   * @param number from 1 to 4
   */
  record Quarter(int number) implements Phrase {}
}
