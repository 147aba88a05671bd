package org.newsledger.quantity.excluded;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.number.Digits;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseEnds;
import org.newsledger.text.PhraseTrie;

/**
 * Reads numbers that a word right before them makes a label: Article 5, page 12, Phase 3, §263, les
 * années 90. A magnitude, a unit of money or a percent sign behind the number speaks against it.
 */
final class LabelReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DECADE = "decade";
  private static final String LAW = "law_article";
  private static final String LABEL = "label";
  private static final String TIME = "time";

  /** A time too, but only with its minutes. */
  private static final String CLOCK = "clock";

  private static final int MINUTES = 3;
  private static final int MOST_DIGITS = 4;
  private static final int FARTHEST = 24;

  private final PhraseTrie<String> labels = new PhraseTrie<>();
  private final PhraseEnds ends;

  /** Words that end longer ones, and the sign that a number behind them has: 민법 23조. */
  private final Set<String> laws;

  private final Set<String> lawSigns;
  private final List<PhraseTrie<?>> measures;
  private final PhraseTrie<?> nouns;

  /**
   * @param quantity a language's section of that name
   * @param measures what stands behind a number that tells how much: magnitudes, currencies
   * @param nouns what is counted
   */
  LabelReader(Lexicon quantity, List<PhraseTrie<?>> measures, PhraseTrie<?> nouns) {
    quantity
        .section("labels")
        .wordsByKey()
        .forEach((kind, words) -> words.forEach(word -> labels.add(word, kind)));
    this.ends = new PhraseEnds(labels.phrases());
    this.laws = new HashSet<>(quantity.folded("laws"));
    this.lawSigns = new HashSet<>(quantity.folded("lawSigns"));
    this.measures = measures;
    this.nouns = nouns;
  }

  /** The label whose digits begin at {@code at}. */
  Optional<IdentifierReader.Found> at(FoldedText text, int at) {
    return kind(text, at)
        .flatMap(
            kind -> {
              int digits = Digits.end(text, at);
              int end = isLong(kind) ? longEnd(text, digits) : digits;
              boolean fits =
                  switch (kind) {
                    case DECADE -> digits - at == 2 && text.charAt(at + 1) == '0';
                    case CLOCK -> digits - at <= 2 && end - digits == MINUTES;
                    default -> digits - at <= MOST_DIGITS;
                  };
              boolean counts = kind.equals(LABEL) && isCounted(text, end);
              return fits && !counts && !isMeasured(text, end)
                  ? Optional.of(new IdentifierReader.Found(end, kind.equals(CLOCK) ? TIME : kind))
                  : Optional.empty();
            });
  }

  private static boolean isLong(String kind) {
    return kind.equals(LAW) || kind.equals(TIME) || kind.equals(CLOCK);
  }

  private Optional<String> kind(FoldedText text, int at) {
    int end = at;
    while (end > 0 && at - end < 2 && " .'(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = ends.startBefore(text, end, Math.max(0, end - FARTHEST));
    if (start < end) {
      // In 30 years 90 firms: what counts the word before is not followed by its label.
      boolean counted = start > 1 && text.charAt(start - 1) == ' ' && Digits.at(text, start - 2);
      return counted
          ? Optional.empty()
          : labels.within(text, start, end).map(match -> match.values().get(0));
    }
    int sign = behindSpace(text, at);
    return (sign > 0 && text.charAt(sign - 1) == '§') || isOfLaw(text, at)
        ? Optional.of(LAW)
        : Optional.empty();
  }

  private static int behindSpace(FoldedText text, int at) {
    return at > 1 && text.charAt(at - 1) == ' ' ? at - 1 : at;
  }

  private boolean isOfLaw(FoldedText text, int at) {
    int digits = Digits.end(text, at);
    boolean sign =
        !lawSigns.isEmpty() && lawSigns.stream().anyMatch(word -> text.startsWith(word, digits));
    int end = behindSpace(text, at);
    return sign && laws.stream().anyMatch(law -> text.startsWith(law, end - law.length()));
  }

  /** 49.3, 123-4, 2019-486, 15a; 15.30 for a time. */
  private static int longEnd(FoldedText text, int digits) {
    int end = digits;
    while (end + 1 < text.length()
        && ".-/:".indexOf(text.charAt(end)) >= 0
        && Digits.at(text, end + 1)) {
      end = Digits.end(text, end + 1);
    }
    boolean letter =
        end < text.length()
            && CharClass.of(text.charAt(end)) == CharClass.LETTER
            && CharClass.endsWord(text, end + 1);
    return letter ? end + 1 : end;
  }

  /** From line 62 aircraft came. */
  private boolean isCounted(FoldedText text, int end) {
    int next = CharClass.skipSpace(text, end);
    return next > end && next < text.length() && nouns.longestAt(text, next).isPresent();
  }

  private boolean isMeasured(FoldedText text, int end) {
    if (end >= text.length()) {
      return false;
    }
    int next = CharClass.skipSpace(text, end);
    char c = next < text.length() ? text.charAt(next) : ' ';
    boolean decimal = (c == '.' || c == ',') && next == end && Digits.at(text, end + 1);
    boolean sign = c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL;
    boolean law =
        !lawSigns.isEmpty() && lawSigns.stream().anyMatch(word -> text.startsWith(word, end));
    return sign
        || decimal
        || (!law
            && next < text.length()
            && measures.stream().anyMatch(trie -> trie.longestAt(text, next).isPresent()));
  }
}
