package org.newsledger.company.lexicon;

/**
 * A phrase of the lexicon in a text.
 *
 * @param first its first word
 * @param last its last word
 * @param cue what it says
 */
public record CueHit(int first, int last, Cue cue) {

  /** Whether the phrase may be of this kind. */
  public boolean is(Cue.Kind kind) {
    return cue.is(kind);
  }

  /** Whether the phrase may be of one of these kinds. */
  public boolean is(Cue.Kinds any) {
    return cue.is(any);
  }
}
