package org.newsledger.text;

import java.util.List;
import java.util.Optional;

/**
 * Finds the longest phrases at places of a text, one after the other, and what they stand for;
 * several may end at one place.
 */
final class LongestPhrase<T> implements PhraseTrie.Visitor<T> {

  private static final int NONE = -1;

  private final PhraseNodes<T> nodes;
  private final FoldedText text;
  private int start = NONE;
  private int end = NONE;
  private List<T> values = List.of();

  LongestPhrase(PhraseNodes<T> nodes, FoldedText text) {
    this.nodes = nodes;
    this.text = text;
  }

  /** Looks for a phrase that begins at {@code at}; says whether there is one. */
  boolean findAt(int at) {
    start = at;
    end = NONE;
    values = List.of();
    nodes.walk(text, at, this);
    return end != NONE;
  }

  @Override
  public void found(int start, int end, List<T> values) {
    if (end > this.end) {
      this.end = end;
      this.values = values;
    } else if (end == this.end) {
      this.values = PhraseNodes.joined(this.values, values);
    }
  }

  /** Where the phrase found last ends. */
  int end() {
    return end;
  }

  /** The phrase found last. */
  PhraseTrie.Match<T> match() {
    return new PhraseTrie.Match<>(start, end, values);
  }

  /** The phrase found last, if any was. */
  Optional<PhraseTrie.Match<T>> found() {
    return end == NONE ? Optional.empty() : Optional.of(match());
  }
}
