package org.newsledger.company;

import java.util.Arrays;
import java.util.Comparator;
import org.newsledger.text.FoldedText;

/** Finds where the ending of a Cyrillic word begins, so that cases of a name look alike. */
final class RussianStem {

  private static final int SHORTEST_STEM = 3;

  private static final String[] ENDINGS =
      Arrays.stream(
              ("ия ию ией иям иях иями ами ями ого его ому ему ыми ими ах ях ом ем ой ей ам ям ов ев ый ий ая яя ое ее ые ие"
                      + " ую юю ым им ых их ою ею а я у ю е ы и о ь й")
                  .split(" ", -1))
          .map(FoldedText::fold)
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toArray(String[]::new);

  private RussianStem() {}

  /** Whether {@code c} is a folded Cyrillic letter. */
  static boolean isCyrillic(char c) {
    return c >= 'а' && c <= 'џ';
  }

  /** The folded word without its ending. */
  static String of(String word) {
    boolean cyrillic = !word.isEmpty() && isCyrillic(word.charAt(word.length() - 1));
    return cyrillic ? word.substring(0, end(word, 0, word.length())) : word;
  }

  /** The end of the stem of the folded word {@code [start, end)}. */
  static int end(CharSequence text, int start, int end) {
    for (String ending : ENDINGS) {
      int stem = end - ending.length();
      if (stem - start >= SHORTEST_STEM && endsWith(text, stem, ending)) {
        return stem;
      }
    }
    return end;
  }

  private static boolean endsWith(CharSequence text, int from, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      if (text.charAt(from + i) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
