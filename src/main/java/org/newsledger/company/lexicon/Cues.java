package org.newsledger.company.lexicon;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phrases of the lexicon in one text, by the word at which they begin or end. */
public final class Cues {

  private final @Nullable CueHit[] beginning;
  private final @Nullable CueHit[] ending;

  Cues(int words) {
    this.beginning = new @Nullable CueHit[words];
    this.ending = new @Nullable CueHit[words];
  }

  /** Notes a phrase; longer ones replace shorter ones. */
  void add(CueHit hit) {
    CueHit old = beginning[hit.first()];
    if (old == null || old.last() < hit.last()) {
      beginning[hit.first()] = hit;
    }
    CueHit oldEnd = ending[hit.last()];
    if (oldEnd == null || oldEnd.first() > hit.first()) {
      ending[hit.last()] = hit;
    }
  }

  /** The longest phrase that begins at a word. */
  public Optional<CueHit> beginningAt(int word) {
    return word < 0 || word >= beginning.length
        ? Optional.empty()
        : Optional.ofNullable(beginning[word]);
  }

  /** The longest phrase that ends at a word. */
  public Optional<CueHit> endingAt(int word) {
    return word < 0 || word >= ending.length ? Optional.empty() : Optional.ofNullable(ending[word]);
  }

  /** Whether any phrase begins at a word. */
  public boolean beginsAny(int word) {
    return word >= 0 && word < beginning.length && beginning[word] != null;
  }

  /** Whether any phrase ends at a word. */
  public boolean endsAny(int word) {
    return word >= 0 && word < ending.length && ending[word] != null;
  }

  /** Whether the phrase that begins at a word is of this kind. */
  public boolean begins(int word, Cue.Kind kind) {
    return is(beginning, word, kind);
  }

  /** Whether the phrase that ends at a word is of this kind. */
  public boolean ends(int word, Cue.Kind kind) {
    return is(ending, word, kind);
  }

  private static boolean is(@Nullable CueHit[] hits, int word, Cue.Kind kind) {
    CueHit hit = word < 0 || word >= hits.length ? null : hits[word];
    return hit != null && hit.is(kind);
  }
}
