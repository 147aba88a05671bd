package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ends of words, told apart by their last character so that most words are passed at one look. */
final class Endings implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BUCKETS = 64;
  private static final String[] NONE = {};

  private final String[][] byLast = new String[BUCKETS][];

  private Endings(Iterable<String> endings) {
    List<List<String>> buckets = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new ArrayList<>(0));
    }
    for (String ending : endings) {
      buckets.get(bucket(ending.charAt(ending.length() - 1))).add(ending);
    }
    for (int i = 0; i < BUCKETS; i++) {
      byLast[i] = buckets.get(i).toArray(String[]::new);
    }
  }

  /** The endings, folded; none is empty. */
  static Endings of(Iterable<String> endings) {
    return new Endings(endings);
  }

  /** Whether a word has one of the endings with at least {@code rest} characters in front of it. */
  boolean fit(String word, int rest) {
    return fit(word, 0, word.length(), rest);
  }

  /** Whether {@code [start, end)} has one of the endings behind {@code rest} characters or more. */
  boolean fit(CharSequence text, int start, int end, int rest) {
    if (end <= start) {
      return false;
    }
    for (String ending : byLast[bucket(text.charAt(end - 1))]) {
      int from = end - ending.length();
      if (from - start >= rest && holds(text, from, ending)) {
        return true;
      }
    }
    return false;
  }

  /** The longest ending of a word that has at least {@code rest} characters in front of it. */
  Optional<String> longest(String word, int rest) {
    Optional<String> longest = Optional.empty();
    for (String ending : word.isEmpty() ? NONE : byLast[bucket(word.charAt(word.length() - 1))]) {
      boolean longer = longest.isEmpty() || longest.get().length() < ending.length();
      if (longer && word.length() - ending.length() >= rest && word.endsWith(ending)) {
        longest = Optional.of(ending);
      }
    }
    return longest;
  }

  private static boolean holds(CharSequence text, int from, String ending) {
    for (int i = ending.length() - 1; i >= 0; i--) {
      if (text.charAt(from + i) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int bucket(char c) {
    return c % BUCKETS;
  }
}
