package org.newsledger.quantity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.newsledger.quantity.NumberLexicon.Role;
import org.newsledger.quantity.NumberLexicon.Word;

/** A word of number words written together, split into them. */
final class Glued {

  private static final Set<String> JOINERS = Set.of("und", "en", "e");
  private static final int LONGEST_PART = 12;

  private final String word;
  private final NumberLexicon lexicon;

  Glued(String word, NumberLexicon lexicon) {
    this.word = word;
    this.lexicon = lexicon;
  }

  /**
   * Hands the parts in the order in which they add up; false when the word has a part that is none.
   */
  boolean addTo(Predicate<Word> sum) {
    List<Word> parts = new ArrayList<>();
    if (!split(parts)) {
      return false;
    }
    List<Word> ordered = ordered(parts);
    WordSum alone = new WordSum();
    return ordered.stream().allMatch(alone::take) && ordered.stream().allMatch(sum);
  }

  /** The longest part first; words are short, and a part that leads nowhere ends the attempt. */
  private boolean split(List<Word> parts) {
    int at = 0;
    while (at < word.length()) {
      int length = partAt(at, parts);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return parts.size() > 1;
  }

  private int partAt(int at, List<Word> parts) {
    for (int length = Math.min(LONGEST_PART, word.length() - at); length > 0; length--) {
      String part = word.substring(at, at + length);
      Word known = lexicon.parts().get(part);
      if (known != null) {
        parts.add(known);
        return length;
      }
      if (JOINERS.contains(part) && !parts.isEmpty() && at + length < word.length()) {
        return length;
      }
    }
    return 0;
  }

  /** Units that German and Dutch put before the tens come behind them. */
  private static List<Word> ordered(List<Word> parts) {
    Deque<Word> ordered = new ArrayDeque<>();
    for (Word part : parts) {
      Word last = ordered.peekLast();
      boolean unitBeforeTens =
          last != null
              && part.role() == Role.CARDINAL
              && last.role() == Role.CARDINAL
              && last.value().compareTo(part.value()) < 0;
      if (unitBeforeTens) {
        ordered.removeLast();
        ordered.add(part);
        ordered.add(last);
      } else {
        ordered.add(part);
      }
    }
    return new ArrayList<>(ordered);
  }
}
