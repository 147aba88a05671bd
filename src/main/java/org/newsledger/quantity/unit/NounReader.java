package org.newsledger.quantity.unit;

import java.io.Serializable;
import java.util.Optional;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Reads the noun that is counted behind a number: 40 new shops. */
final class NounReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_WORDS_BEFORE_NOUN = 3;

  private final UnitLexicon units;
  private final NumberLexicon numbers;

  NounReader(UnitLexicon units, NumberLexicon numbers) {
    this.units = units;
    this.numbers = numbers;
  }

  /**
   * What is counted, with a few words between at most, none across punctuation or another number.
   */
  Optional<FoundUnit> at(FoldedText text, int end) {
    if (beginsSentence(text, end) || isYear(text, end)) {
      return Optional.empty();
    }
    int words = 0;
    for (int at = end; at < text.length() && words <= MOST_WORDS_BEFORE_NOUN; at++) {
      char c = text.charAt(at);
      CharClass type = CharClass.of(c);
      boolean between = c == ' ' || c == '-' || c == '\'';
      boolean ends = !between && !CharClass.isWord(c);
      if (ends || type == CharClass.DIGIT) {
        return Optional.empty();
      }
      if (!between) {
        Optional<PhraseTrie.Match<UnitLexicon.Name>> match =
            units
                .nouns()
                .longestAt(text, at)
                .filter(m -> !units.isCutWord(text, m.start(), m.end()));
        if (match.isPresent()) {
          return match.map(FoundUnit::of);
        }
        boolean spaced = type == CharClass.LETTER || type == CharClass.HANGUL;
        boolean begins = at == end || CharClass.beginsWord(text, at);
        if (begins && at > end && endsNounPhrase(text, at)) {
          return Optional.empty();
        }
        words += begins ? (spaced ? 1 : MOST_WORDS_BEFORE_NOUN) : 0;
      }
    }
    return Optional.empty();
  }

  private boolean endsNounPhrase(FoldedText text, int at) {
    return numbers.isNumberWord(text, at) || units.verbs().longestAt(text, at).isPresent();
  }

  /**
   * 2025 году, 2025-м: the word for a year behind a number, or the ending of one that says which,
   * counts nothing of what follows.
   */
  private boolean isYear(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at < text.length()
        && (at > end || text.charAt(at) == '-')
        && units
            .years()
            .longestAt(text, at)
            .filter(m -> !units.isCutWord(text, m.start(), m.end()))
            .isPresent();
  }

  /** 2,7 тыс. Отказываться: a capital behind the full stop of a magnitude. */
  private static boolean beginsSentence(FoldedText text, int at) {
    int stop = at - 1;
    while (stop > 0 && text.charAt(stop) == ' ') {
      stop--;
    }
    int next = CharClass.skipSpace(text, at);
    return stop > 0
        && next > stop + 1
        && text.charAt(stop) == '.'
        && next < text.length()
        && Character.isUpperCase(text.originalCharAt(next));
  }
}
