package org.newsledger.company;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes off what exchanges add to a name: par values ({@code DL-,01}), kinds of share ({@code
 * O.N.}, {@code SP.ADR}), states ({@code /DE/}) and classes. Words are in {@code
 * company/exchange-noise.csv}.
 */
final class ExchangeNoise {

  private static final int LONGEST = 3;
  private static final Set<String> AT_END = new HashSet<>();
  private static final Set<String> BEFORE_FIGURE = new HashSet<>();

  static {
    for (String[] row : ResourceTable.rows("company/exchange-noise.csv")) {
      (row[1].equals("word") ? BEFORE_FIGURE : AT_END).add(row[0]);
    }
  }

  private ExchangeNoise() {}

  /** Takes one piece of noise off the end of {@code words}; whether there was one. */
  static boolean strip(List<NameWord> words) {
    return stripSlash(words) || stripFigure(words) || stripPhrase(words);
  }

  private static boolean stripPhrase(List<NameWord> words) {
    for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
      List<NameWord> end = words.subList(words.size() - length, words.size());
      if (AT_END.contains(NameWord.folded(end)) && !isInitial(end)) {
        end.clear();
        return true;
      }
    }
    return false;
  }

  /** {@code new}, {@code na} and the like are noise in capitals only. */
  private static boolean isInitial(List<NameWord> end) {
    String text = end.get(0).text();
    return end.size() == 1 && text.length() < 4 && text.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean stripFigure(List<NameWord> words) {
    int last = words.size() - 1;
    if (last < 1) {
      return false;
    }
    String word = words.get(last).folded();
    if (last > 1 && BEFORE_FIGURE.contains(words.get(last - 1).folded()) && isFigure(word)) {
      words.subList(last - 1, last + 1).clear();
      return true;
    }
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    boolean glued =
        letters < word.length()
            && BEFORE_FIGURE.contains(word.substring(0, letters))
            && isParValue(word.substring(letters));
    if (glued) {
      words.remove(last);
    }
    return glued;
  }

  /** A par value, or the one letter of a class. */
  private static boolean isFigure(String word) {
    return isParValue(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }

  private static boolean isParValue(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> "0123456789-,/".indexOf(c) >= 0);
  }

  /** {@code /DE/}, {@code /NEW}, {@code AB/ADR}: the word is cut at its slash. */
  private static boolean stripSlash(List<NameWord> words) {
    int last = words.size() - 1;
    NameWord word = words.get(last < 0 ? 0 : last);
    int slash = word.text().indexOf('/');
    if (last < 1 || slash < 0) {
      return false;
    }
    String tail = word.text().substring(slash + 1).replace("/", "");
    boolean state = slash == 0 && tail.length() <= 4;
    boolean share = slash > 0 && AT_END.contains(tail.toLowerCase(Locale.ROOT));
    if (share) {
      words.set(last, NameWord.split(word.text().substring(0, slash)).get(0));
    } else if (state) {
      words.remove(last);
    }
    return share || state;
  }
}
