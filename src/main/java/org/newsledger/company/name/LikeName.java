package org.newsledger.company.name;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.company.CompanyName;

/**
 * A name as it is compared with others.
 *
 * @param parts its words
 * @param forms the classes of its legal forms
 */
public record LikeName(List<Part> parts, Set<String> forms) implements Serializable {

  /**
   * A word of a name.
   *
   * @param word in Latin letters as far as those are known
   * @param whole the word that it stands for
   * @param weight what it tells, from 0 to 1
   * @param cut whether a full stop cuts it short
   */
  private record Part(String word, String whole, double weight, boolean cut)
      implements Serializable {

    static Part of(String word, boolean first, boolean cut) {
      boolean name = first && !Character.isDigit(word.charAt(0));
      String whole = name ? word : NameWeights.whole(word);
      return new Part(word, whole, NameWeights.of(word, whole), cut);
    }
  }

  /** A name of more words is compared by its first. */
  private static final int MOST_WORDS = 12;

  /** From here on a letter is a syllable or a word, and never a misspelling of another. */
  private static final char FIRST_HANGUL = 0x1100;

  /** The name as it is compared. */
  public static LikeName of(CompanyName name) {
    int size = Math.min(MOST_WORDS, name.tokens().size());
    List<Part> parts = new ArrayList<>(size);
    Set<String> stopped = CutWords.of(name.display());
    for (int i = 0; i < size; i++) {
      String token = name.tokens().get(i);
      parts.add(Part.of(Latin.of(token), i == 0, stopped.contains(token)));
    }
    return new LikeName(List.copyOf(parts), name.forms());
  }

  /** The name with the words at {@code at} and behind it written as one. */
  LikeName joined(int at) {
    List<Part> joined = new ArrayList<>(parts);
    Part second = joined.remove(at + 1);
    joined.set(at, Part.of(word(at) + second.word(), at == 0, second.cut()));
    return new LikeName(List.copyOf(joined), forms);
  }

  /** How many words are compared. */
  public int size() {
    return parts.size();
  }

  /** A word in Latin letters, as far as those are known. */
  public String word(int at) {
    return parts.get(at).word();
  }

  String whole(int at) {
    return parts.get(at).whole();
  }

  double weight(int at) {
    return parts.get(at).weight();
  }

  boolean isCut(int at) {
    return parts.get(at).cut();
  }

  boolean holds(String word) {
    return parts.stream().anyMatch(part -> part.word().equals(word));
  }

  /** Whether the word is a number or counts a series: 2004, 3M, VII. */
  public boolean isSeries(int at) {
    String word = whole(at);
    return isFigure(word) || (at > 0 && isRoman(word));
  }

  /** Whether a word may be misspelled: letters of an alphabet, at most one figure among many. */
  public static boolean isSpelled(String word) {
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
