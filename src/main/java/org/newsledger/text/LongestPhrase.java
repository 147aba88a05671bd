package org.newsledger.text;

import java.util.List;
import java.util.Optional;

/** Keeps what the longest phrases stand for, of which several may end at one place. */
final class LongestPhrase<T> implements PhraseNodes.Collector<T> {

  private int end = -1;
  private PhraseNodes.Ending<T> longest = new PhraseNodes.Ending<>(0, List.of());

  @Override
  public void found(int end, PhraseNodes.Ending<T> ending) {
    if (end > this.end) {
      this.end = end;
      longest = ending;
    } else if (end == this.end) {
      longest = longest.with(ending.values());
    }
  }

  /** The longest phrase, begun at {@code start}, if any was found. */
  Optional<PhraseTrie.Match<T>> match(int start) {
    return end < 0
        ? Optional.empty()
        : Optional.of(new PhraseTrie.Match<>(start, end, longest.values()));
  }
}
