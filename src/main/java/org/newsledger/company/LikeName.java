package org.newsledger.company;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name as it is compared with others.
 *
 * @param words its words in Latin letters as far as those are known
 * @param wholes the words that they stand for
 * @param weights what each word tells, from 0 to 1
 * @param cut whether each word is cut short by a full stop
 * @param forms the classes of its legal forms
 */
record LikeName(
    List<String> words, List<String> wholes, double[] weights, boolean[] cut, Set<String> forms)
    implements Serializable {

  /** A name of more words is compared by its first. */
  private static final int MOST_WORDS = 12;

  /** From here on a letter is a syllable or a word, and never a misspelling of another. */
  private static final char FIRST_HANGUL = 0x1100;

  static LikeName of(CompanyName name) {
    int size = Math.min(MOST_WORDS, name.tokens().size());
    List<String> words = new ArrayList<>(size);
    boolean[] cut = new boolean[size];
    Set<String> stopped = CutWords.of(name.display());
    for (int i = 0; i < size; i++) {
      words.add(Latin.of(name.tokens().get(i)));
      cut[i] = stopped.contains(name.tokens().get(i));
    }
    return of(words, cut, name.forms());
  }

  /** The name with the words at {@code at} and behind it written as one. */
  LikeName joined(int at) {
    List<String> joined = new ArrayList<>(words);
    joined.set(at, words.get(at) + joined.remove(at + 1));
    return of(joined, new boolean[joined.size()], forms);
  }

  private static LikeName of(List<String> words, boolean[] cut, Set<String> forms) {
    List<String> wholes = new ArrayList<>(words.size());
    double[] weights = new double[words.size()];
    for (int i = 0; i < weights.length; i++) {
      boolean name = i == 0 && !Character.isDigit(words.get(i).charAt(0));
      String whole = name ? words.get(i) : NameWeights.whole(words.get(i));
      wholes.add(whole);
      weights[i] = NameWeights.of(words.get(i), whole);
    }
    return new LikeName(List.copyOf(words), List.copyOf(wholes), weights, cut, forms);
  }

  int size() {
    return words.size();
  }

  /** Whether the word is a number or counts a series: 2004, 3M, VII. */
  boolean isSeries(int at) {
    String word = wholes.get(at);
    return isFigure(word) || (at > 0 && isRoman(word));
  }

  /** Whether a word may be misspelled: letters of an alphabet, at most one figure among many. */
  static boolean isSpelled(String word) {
    return !isFigure(word) && word.chars().allMatch(c -> c < FIRST_HANGUL);
  }

  private static boolean isFigure(String word) {
    long digits = word.chars().filter(Character::isDigit).count();
    return digits > 1 || (digits == 1 && word.length() < 5);
  }

  private static boolean isRoman(String word) {
    return word.length() < 6 && word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }
}
