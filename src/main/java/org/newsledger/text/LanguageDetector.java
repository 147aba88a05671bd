package org.newsledger.text;

import java.util.Optional;

/**
 * Tells the language of a text: by its script where that is enough, else by its most common words.
 *
 * <p>The words of other languages are known too, so that a text of theirs is not taken for one of
 * ours that resembles it. A sample of the text is looked at, so the time does not grow with it.
 */
public final class LanguageDetector {

  private static final int SAMPLE = 4_000;

  /** Fewer units of evidence than this do not outweigh what a publisher declares. */
  private static final double PLAIN = 20;

  /** Japanese has kana among its ideographs, Chinese but in a few names. */
  private static final double LEAST_KANA = 0.06;

  private LanguageDetector() {}

  /** The language of {@code text}, empty when it is none of ours or too short to tell. */
  public static Optional<Language> detect(String text) {
    return guess(text).language();
  }

  /**
   * The language of a text that comes with a declaration, such as {@code pt-BR}; a declaration of
   * one of our languages holds unless the text plainly contradicts it.
   */
  public static Optional<Language> detect(String text, Optional<String> declared) {
    Optional<Language> ours = declared.flatMap(Language::find);
    Guess guess = guess(text);
    if (ours.isEmpty() || guess.language().equals(ours)) {
      return guess.language();
    }
    return guess.evidence() >= PLAIN ? guess.language() : ours;
  }

  /**
   * @param language empty for a language that is not read, or none that could be told
   * @param evidence how many words, or their like, the guess rests on
   */
  private record Guess(Optional<Language> language, double evidence) {}

  private static Guess guess(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    ScriptCount count = ScriptCount.of(sample);
    double ideographic = count.han() / 1.5 + count.kana() / 2.0;
    double korean = count.hangul() / 2.0;
    double spaced = (count.latin() + count.cyrillic()) / 5.0;
    double foreign = count.other() / 3.0;
    double most = Math.max(Math.max(ideographic, korean), Math.max(spaced, foreign));
    if (most == 0 || most == foreign) {
      return new Guess(Optional.empty(), foreign);
    }
    if (most == korean) {
      return new Guess(Optional.of(Language.KO), korean);
    }
    if (most == ideographic) {
      boolean kana = count.kana() >= LEAST_KANA * (count.kana() + count.han());
      return new Guess(Optional.of(kana ? Language.JA : Language.ZH), ideographic);
    }
    CommonWords.Verdict verdict = CommonWords.verdict(sample);
    boolean russian = count.cyrillic() > count.latin() && RussianLetters.tell(sample);
    return new Guess(russian ? Optional.of(Language.RU) : verdict.language(), verdict.words());
  }

  /** How many letters of each script a text has. */
  private record ScriptCount(int latin, int cyrillic, int han, int kana, int hangul, int other) {

    static ScriptCount of(String text) {
      int[] counts = new int[6];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 'A') {
          continue;
        }
        switch (CharClass.of(c)) {
          case LETTER -> counts[letterScript(c)]++;
          case HAN -> counts[2]++;
          case HIRAGANA, KATAKANA -> counts[3]++;
          case HANGUL -> counts[4]++;
          default -> {}
        }
      }
      return new ScriptCount(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static int letterScript(char c) {
      if (c < 0x250 || (c >= 0x1e00 && c < 0x1f00) || c >= 0xff00 || Character.isSurrogate(c)) {
        return 0;
      }
      boolean mark = c >= 0x300 && c < 0x370;
      return c >= 0x400 && c < 0x530 ? 1 : mark ? 0 : 5;
    }
  }
}
