package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that may begin at a place of a text, told apart by their first character. */
final class Beginnings implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int BUCKETS = 64;
  private static final String[] NONE = {};

  private final String[][] byFirst = new String[BUCKETS][];

  private Beginnings(Map<Integer, List<String>> buckets) {
    Arrays.fill(byFirst, NONE);
    buckets.forEach((bucket, words) -> byFirst[bucket] = words.toArray(String[]::new));
  }

  /** The words, folded; none is empty. */
  static Beginnings of(Set<String> words) {
    return new Beginnings(
        words.stream().collect(Collectors.groupingBy(word -> word.charAt(0) % BUCKETS)));
  }

  /** The length of the longest word that begins at {@code start}; 0 where none does. */
  int longest(CharSequence text, int start) {
    int longest = 0;
    if (start >= text.length()) {
      return 0;
    }
    for (String word : byFirst[text.charAt(start) % BUCKETS]) {
      if (word.length() > longest && holds(text, start, word)) {
        longest = word.length();
      }
    }
    return longest;
  }

  private static boolean holds(CharSequence text, int start, String word) {
    if (start + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(start + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
