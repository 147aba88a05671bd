package org.newsledger.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The most common words of languages that separate words, each with those that share it. */
final class CommonWords {

  private static final String OTHERS = "lexicon/other-languages.yml";

  /** A text has to have this share of words that are common in its language. */
  private static final double LEAST_SHARE = 0.08;

  private static final int[] NONE = {};

  private static final CommonWords KNOWN = new CommonWords();

  /** Which language each index of the scores means; empty for one that is not read. */
  private final List<Optional<Language>> languages = new ArrayList<>();

  private final Map<String, int[]> languagesOf = new HashMap<>();

  /** Length of the longest word that is known. */
  private int longest;

  private CommonWords() {
    for (Language language : Language.values()) {
      Lexicon text = Lexicon.of(language, "text");
      List<String> words = new ArrayList<>(text.words("commonWords"));
      words.addAll(text.words("typicalWords"));
      add(words, Optional.of(language));
    }
    Lexicon.shared(OTHERS).wordsByKey().values().forEach(words -> add(words, Optional.empty()));
  }

  /**
   * What the words of a text say.
   *
   * @param language empty when it is another language or cannot be told
   * @param words how many words of the text were common ones of any language
   */
  record Verdict(Optional<Language> language, int words) {}

  static Verdict verdict(String text) {
    return KNOWN.judge(text.toLowerCase(Locale.ROOT));
  }

  private void add(List<String> words, Optional<Language> language) {
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      languagesOf.merge(lower, new int[] {languages.size()}, CommonWords::joined);
      longest = Math.max(longest, lower.length());
    }
    languages.add(language);
  }

  private static int[] joined(int[] some, int[] one) {
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one[0];
    return all;
  }

  private Verdict judge(String text) {
    double[] scores = new double[languages.size()];
    int words = 0;
    int known = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        int[] of = i - start > longest ? NONE : languagesOf(text.substring(start, i));
        known += of.length == 0 ? 0 : 1;
        for (int language : of) {
          scores[language] += 1.0 / of.length;
        }
        start = -1;
      }
    }
    return new Verdict(best(scores, words), known);
  }

  private int[] languagesOf(String word) {
    return languagesOf.getOrDefault(word, NONE);
  }

  private Optional<Language> best(double[] scores, int words) {
    int best = 0;
    int second = 1;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        second = best;
        best = i;
      } else if (scores[i] > scores[second] || second == best) {
        second = i;
      }
    }
    boolean tie = scores[best] == scores[second];
    boolean enough = scores[best] >= LEAST_SHARE * words && scores[best] > 0;
    return tie || !enough ? Optional.empty() : languages.get(best);
  }

  /** Letters, and the apostrophe-free parts of words: {@code l'an} is two. */
  private static boolean isLetter(char c) {
    return CharClass.of(c) == CharClass.LETTER;
  }
}
