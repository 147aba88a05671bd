package org.newsledger.company.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.reading.Named;
import org.newsledger.company.reading.Run;

/** The names found in one text so far, by the words that they cover; none overlap. */
final class NamePlaces {

  private final @Nullable Named[] names;
  private boolean empty = true;

  NamePlaces(int words) {
    names = new @Nullable Named[words];
  }

  /** The name that covers a word, if any. */
  Optional<Named> at(int word) {
    return Optional.ofNullable(names[word]);
  }

  /** Whether no word of the run belongs to a name already. */
  boolean isFree(Run run) {
    for (int word = run.first(); word <= run.last(); word++) {
      if (names[word] != null) {
        return false;
      }
    }
    return true;
  }

  /** Whether no name was found. */
  boolean isEmpty() {
    return empty;
  }

  /** Takes the words of a name for it. */
  void put(Named named) {
    empty = false;
    Arrays.fill(names, named.first(), named.last() + 1, named);
  }

  /** The names in the order of the text. */
  List<Named> inOrder() {
    List<Named> ordered = new ArrayList<>();
    for (int word = 0; word < names.length; word++) {
      Named named = names[word];
      if (named != null) {
        ordered.add(named);
        word = named.last();
      }
    }
    return ordered;
  }
}
