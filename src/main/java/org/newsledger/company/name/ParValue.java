package org.newsledger.company.name;

import java.util.List;
import java.util.Set;

/** Takes par values off names: {@code DL-,01}, {@code EO 0,50}, {@code CLASS A}, glued ones too. */
final class ParValue {

  private static final int CODE = 2;

  private ParValue() {}

  /** Takes a par value off the end; {@code codes} are the words that stand before its figure. */
  static boolean strip(List<NameWord> words, Set<String> codes) {
    int last = words.size() - 1;
    if (last < 1) {
      return false;
    }
    String word = words.get(last).folded();
    if (last > 1 && codes.contains(words.get(last - 1).folded()) && isFigure(word)) {
      words.subList(last - 1, last + 1).clear();
      return true;
    }
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    boolean value = letters < word.length() && isValue(word.substring(letters));
    if (value && codes.contains(word.substring(0, letters))) {
      words.remove(last);
      return true;
    }
    return (value && unglue(words, last, letters, codes))
        || (isFraction(word)
            && unglue(words, last - 1, words.get(last - 1).folded().length(), codes));
  }

  /** Cuts a code that is glued to the word before it: BIOSCIENCEDL-,0001. */
  private static boolean unglue(List<NameWord> words, int at, int letters, Set<String> codes) {
    NameWord word = words.get(at);
    int cut = letters - CODE;
    if (cut < 1 || !codes.contains(word.folded().substring(cut, letters))) {
      return false;
    }
    boolean written = word.text().length() >= letters && isCapital(word.text(), letters);
    if (!written) {
      return false;
    }
    words.subList(at, words.size()).clear();
    words.addAll(NameWord.split(word.text().substring(0, cut)));
    return true;
  }

  private static boolean isCapital(String text, int letters) {
    return text.substring(0, letters).chars().allMatch(Character::isUpperCase);
  }

  /** A par value, or the one letter of a class. */
  private static boolean isFigure(String word) {
    return isValue(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }

  private static boolean isValue(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789-,/".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** {@code 0,30}, {@code -,05}. */
  private static boolean isFraction(String text) {
    return isValue(text) && text.indexOf(',') >= 0 && text.length() > CODE;
  }
}
