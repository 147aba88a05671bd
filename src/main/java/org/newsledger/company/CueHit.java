package org.newsledger.company;

/**
 * A phrase of the lexicon in a text.
 *
 * @param first its first word
 * @param last its last word
 * @param cue what it says
 */
record CueHit(int first, int last, Cue cue) {

  /** Whether the phrase may be of this kind. */
  boolean is(Cue.Kind kind) {
    return cue.is(kind);
  }
}
