package org.newsledger.company.lexicon;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phrases of the lexicon in one text, by the word at which they begin or end. */
public final class Cues {

  private final Hits beginning;
  private final Hits ending;

  /** Phrases by one of their words, and the kinds of each, which are asked about far more often. */
  private static final class Hits {

    private final @Nullable CueHit[] phrases;
    private final long[] kinds;

    Hits(int words) {
      this.phrases = new @Nullable CueHit[words];
      this.kinds = new long[words];
    }

    void put(int word, CueHit hit) {
      phrases[word] = hit;
      kinds[word] = hit.cue().kinds();
    }

    Optional<CueHit> at(int word) {
      return word < 0 || word >= phrases.length
          ? Optional.empty()
          : Optional.ofNullable(phrases[word]);
    }

    boolean is(int word, long anyOf) {
      return word >= 0 && word < kinds.length && (kinds[word] & anyOf) != 0;
    }
  }

  Cues(int words) {
    this.beginning = new Hits(words);
    this.ending = new Hits(words);
  }

  /** Notes a phrase; longer ones replace shorter ones. */
  void add(CueHit hit) {
    CueHit old = beginning.phrases[hit.first()];
    if (old == null || old.last() < hit.last()) {
      beginning.put(hit.first(), hit);
    }
    CueHit oldEnd = ending.phrases[hit.last()];
    if (oldEnd == null || oldEnd.first() > hit.first()) {
      ending.put(hit.last(), hit);
    }
  }

  /** The longest phrase that begins at a word. */
  public Optional<CueHit> beginningAt(int word) {
    return beginning.at(word);
  }

  /** The longest phrase that ends at a word. */
  public Optional<CueHit> endingAt(int word) {
    return ending.at(word);
  }

  /** Whether any phrase begins at a word. */
  public boolean beginsAny(int word) {
    return beginning.is(word, -1);
  }

  /** Whether any phrase ends at a word. */
  public boolean endsAny(int word) {
    return ending.is(word, -1);
  }

  /** Whether the phrase that begins at a word is of this kind. */
  public boolean begins(int word, Cue.Kind kind) {
    return beginning.is(word, Cue.bit(kind));
  }

  /** Whether the phrase that begins at a word is of one of these kinds. */
  public boolean begins(int word, Cue.Kinds any) {
    return beginning.is(word, any.bits());
  }

  /** Whether the phrase that ends at a word is of this kind. */
  public boolean ends(int word, Cue.Kind kind) {
    return ending.is(word, Cue.bit(kind));
  }

  /** Whether the phrase that ends at a word is of one of these kinds. */
  public boolean ends(int word, Cue.Kinds any) {
    return ending.is(word, any.bits());
  }
}
