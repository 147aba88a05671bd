package org.newsledger.text;

import java.util.List;
import java.util.Optional;

/**
 * Finds the longest phrases at places of a text, one after the other, and what they stand for;
 * several may end at one place.
 */
final class LongestPhrase<T> implements PhraseNodes.Collector<T> {

  private static final int NONE = -1;

  private final PhraseNodes<T> nodes;
  private final FoldedText text;
  private final PhraseNodes.Ending<T> nothing = new PhraseNodes.Ending<>(0, List.of());
  private int start = NONE;
  private int end = NONE;
  private PhraseNodes.Ending<T> longest = nothing;

  LongestPhrase(PhraseNodes<T> nodes, FoldedText text) {
    this.nodes = nodes;
    this.text = text;
  }

  /** Looks for a phrase that begins at {@code at}; says whether there is one. */
  boolean findAt(int at) {
    start = at;
    end = NONE;
    longest = nothing;
    nodes.walk(text, at, this);
    return end != NONE;
  }

  @Override
  public void found(int start, int end, PhraseNodes.Ending<T> ending) {
    if (end > this.end) {
      this.end = end;
      longest = ending;
    } else if (end == this.end) {
      longest = longest.with(ending.values());
    }
  }

  /** Where the phrase found last ends. */
  int end() {
    return end;
  }

  /** The phrase found last. */
  PhraseTrie.Match<T> match() {
    return new PhraseTrie.Match<>(start, end, longest.values());
  }

  /** The phrase found last, if any was. */
  Optional<PhraseTrie.Match<T>> found() {
    return end == NONE ? Optional.empty() : Optional.of(match());
  }
}
