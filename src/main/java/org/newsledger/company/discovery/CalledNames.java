package org.newsledger.company.discovery;

import java.util.Optional;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/** Knows the words that say that a name follows: "a start-up called X", "ein Anbieter namens X". */
final class CalledNames {

  private final Cues cues;
  private final Shapes shapes;

  CalledNames(Reading reading) {
    this.cues = reading.cues();
    this.shapes = reading.shapes();
  }

  /** The word in front of such words that end at {@code word}; itself where there are none. */
  int phraseBefore(int word) {
    Optional<CueHit> called = cues.endingAt(word).filter(hit -> hit.is(Kind.CALLED));
    int before = called.isPresent() ? called.get().first() - 1 : -1;
    return before >= 0 && shapes.touches(before) ? before : word;
  }
}
