package org.newsledger.claim.cue;

import java.io.Serializable;
import org.newsledger.text.PhraseTrie;

/**
 * All phrases that are looked for in texts of one language.
 *
 * @param whole phrases of one piece
 * @param split phrases of two parts
 */
record Phrases(PhraseTrie<Phrase> whole, SplitPhrases split) implements Serializable {

  /** No phrases yet. */
  static Phrases none() {
    return new Phrases(new PhraseTrie<>(), new SplitPhrases());
  }

  /** Adds a phrase as the lexicon writes it. */
  void add(String phrase, Phrase meaning) {
    if (SplitPhrases.isSplit(phrase)) {
      split.add(phrase, meaning);
    } else {
      whole.add(phrase, meaning);
    }
  }
}
