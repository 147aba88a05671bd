package org.newsledger.company.name;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.newsledger.text.FoldedText;

/** Finds where the ending of a Cyrillic word begins, so that cases of a name look alike. */
public final class RussianStem {

  private static final int SHORTEST_STEM = 3;

  private static final char FIRST_LETTER = 'а';
  private static final char LAST_LETTER = 'џ';

  /** The endings by their last letters, longer ones first. */
  private static final String[][] ENDINGS =
      byLastLetter(
          "ия ию ией иям иях иями ами ями ого его ому ему ыми ими ах ях ом ем ой ей ам ям ов ев ый ий ая яя ое ее ые ие"
              + " ую юю ым им ых их ою ею а я у ю е ы и о ь й");

  private RussianStem() {}

  private static String[][] byLastLetter(String endings) {
    List<String> longestFirst =
        Arrays.stream(endings.split(" ", -1))
            .map(FoldedText::fold)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    return IntStream.rangeClosed(FIRST_LETTER, LAST_LETTER)
        .mapToObj(c -> longestFirst.stream().filter(e -> e.charAt(e.length() - 1) == c))
        .map(found -> found.toArray(String[]::new))
        .toArray(String[][]::new);
  }

  /** Whether {@code c} is a folded Cyrillic letter. */
  public static boolean isCyrillic(char c) {
    return c >= FIRST_LETTER && c <= LAST_LETTER;
  }

  /** The folded word without its ending. */
  public static String of(String word) {
    boolean cyrillic = !word.isEmpty() && isCyrillic(word.charAt(word.length() - 1));
    return cyrillic ? word.substring(0, end(word, 0, word.length())) : word;
  }

  /**
   * The end of the stem of the folded word {@code [start, end)}. What is left is cut once more, as
   * a name may end like a case itself: Газпром, Газпрома.
   */
  public static int end(CharSequence text, int start, int end) {
    return cut(text, start, cut(text, start, end));
  }

  private static int cut(CharSequence text, int start, int end) {
    char last = text.charAt(end - 1);
    if (!isCyrillic(last)) {
      return end;
    }
    for (String ending : ENDINGS[last - FIRST_LETTER]) {
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
