package org.newsledger.company.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a text by the words that they cover. */
public final class WordNames {

  private final @Nullable Named[] byWord;

  /** The names by the words they take up, of so many words. */
  public WordNames(int words, List<Named> names) {
    this.byWord = new @Nullable Named[words];
    for (Named name : names) {
      for (int at = name.first(); at <= name.last(); at++) {
        byWord[at] = name;
      }
    }
  }

  /** Whether a word belongs to a name. */
  public boolean isNamed(int word) {
    return at(word) != null;
  }

  /** The name that covers a word. */
  public @Nullable Named at(int word) {
    return word >= 0 && word < byWord.length ? byWord[word] : null;
  }
}
