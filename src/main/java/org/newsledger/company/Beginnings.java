package org.newsledger.company;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that may begin at a place of a text, told apart by their first character. */
final class Beginnings implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Character, List<String>> byFirst;

  private Beginnings(Map<Character, List<String>> byFirst) {
    this.byFirst = byFirst;
  }

  /** The words, folded; none is empty. */
  static Beginnings of(Set<String> words) {
    return new Beginnings(
        new HashMap<>(words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)))));
  }

  /** The length of the longest word that begins at {@code start}; 0 where none does. */
  int longest(CharSequence text, int start) {
    int longest = 0;
    List<String> words =
        start < text.length() ? byFirst.getOrDefault(text.charAt(start), List.of()) : List.of();
    for (String word : words) {
      boolean fits = word.length() > longest && start + word.length() <= text.length();
      if (fits && CharSequence.compare(word, text.subSequence(start, start + word.length())) == 0) {
        longest = word.length();
      }
    }
    return longest;
  }
}
