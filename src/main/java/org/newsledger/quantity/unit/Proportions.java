package org.newsledger.quantity.unit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.number.Counts;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.quantity.number.NumberReader;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * Reads how many of a few do something, which is how news tells a percentage of many: one in five,
 * un client sur cinq, neun von zehn, jeder Fünfte.
 */
public final class Proportions implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_WORDS_BETWEEN = 2;
  private static final BigDecimal MOST_TOLD = BigDecimal.TEN;
  private static final Set<BigDecimal> ROUND =
      Set.of(BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1_000));

  /** How a word parts the two numbers. */
  private enum Sort {
    /** Of every: always a proportion. */
    OF_EVERY,
    /** In: one in five, but not 3 in 12 companies. */
    IN,
    /** Of: nine of ten, but not three of the five plants. */
    OF
  }

  private final PhraseTrie<Sort> joints = new PhraseTrie<>();
  private final PhraseTrie<Boolean> behindNoun = new PhraseTrie<>();
  private final PhraseTrie<BigDecimal> every = new PhraseTrie<>();
  private final PhraseTrie<Boolean> never = new PhraseTrie<>();
  private final boolean none;
  private final Set<String> pluralEnds;
  private final Set<String> commonWords;
  private final Counts counts;
  private final PhraseTrie<UnitLexicon.Name> units;

  /**
   * The words of a language's section {@code quantity} that tell proportions.
   *
   * @param commonWords words that are no nouns
   */
  public Proportions(
      Lexicon quantity, Set<String> commonWords, NumberLexicon numbers, UnitLexicon units) {
    Lexicon words = quantity.section("proportions");
    words.words("ofEvery").forEach(word -> joints.add(word, Sort.OF_EVERY));
    words.words("in").forEach(word -> joints.add(word, Sort.IN));
    words.words("of").forEach(word -> joints.add(word, Sort.OF));
    words.words("behindNoun").forEach(word -> behindNoun.add(word, true));
    NumberLexicon.values(words, "ordinals")
        .forEach(
            (ordinal, value) ->
                words.words("every").forEach(each -> every.add(each + " " + ordinal, value)));
    words.words("never").forEach(word -> never.add(word, true));
    this.none = words.keys().isEmpty() || words.has("counters");
    this.pluralEnds = words.folded("pluralEnds");
    this.commonWords = new HashSet<>(commonWords);
    this.counts = new Counts(numbers);
    this.units = units.after();
  }

  /** The words with which a proportion begins that begins with no number: jeder Fünfte. */
  public PhraseTrie<BigDecimal> every() {
    return every;
  }

  /** The proportion that begins at {@code at}, told in percent. */
  public Optional<Amount> read(FoldedText text, int at) {
    if (none) {
      return Optional.empty();
    }
    Optional<PhraseTrie.Match<BigDecimal>> each = every.longestAt(text, at);
    if (each.isPresent()) {
      return each.filter(match -> !endsInUnit(text, match.end()))
          .map(match -> Shares.share(at, match.end(), BigDecimal.ONE, match.values().get(0)));
    }
    return counts
        .at(text, at)
        .flatMap(
            above ->
                direct(text, above)
                    .filter(amount -> !NumberReader.isAlone(text, at, amount.end()))
                    .or(() -> parted(text, above)));
  }

  /** One in five. */
  private Optional<Amount> direct(FoldedText text, Numeral above) {
    int next = CharClass.skipSpace(text, above.end());
    return next == above.end() || next >= text.length()
        ? Optional.empty()
        : joints
            .longestAt(text, next)
            .flatMap(
                joint ->
                    counts
                        .alone(text, CharClass.skipSpace(text, joint.end()))
                        .filter(below -> isTold(joint.values().get(0), above, below)))
            .filter(below -> !endsInUnit(text, below.end()))
            .map(below -> share(above, below));
  }

  /** Un client sur cinq: the noun stands before the greater number. */
  private Optional<Amount> parted(FoldedText text, Numeral above) {
    int at = beyondGap(text, above.end());
    for (int words = 0; words < MOST_WORDS_BETWEEN && at > above.end(); words++) {
      int end = wordEnd(text, at);
      int next = CharClass.skipSpace(text, end);
      if (end == at || next == end || next >= text.length()) {
        return Optional.empty();
      }
      Optional<PhraseTrie.Match<Boolean>> joint = behindNoun.longestAt(text, next);
      if (joint.isPresent()) {
        return counts
            .alone(text, CharClass.skipSpace(text, joint.get().end()))
            .filter(below -> isLess(above, below))
            .filter(below -> !endsInUnit(text, below.end()) && !pluralFollows(text, below.end()))
            .map(below -> share(above, below));
      }
      at = next;
    }
    return Optional.empty();
  }

  /** Behind a space, or the sign of a letter left out: un'impresa. */
  private static int beyondGap(FoldedText text, int end) {
    boolean elided = end < text.length() && text.charAt(end) == '\'';
    return elided ? end + 1 : CharClass.skipSpace(text, end);
  }

  private static int wordEnd(FoldedText text, int at) {
    int end = at;
    while (end < text.length()
        && (CharClass.of(text.charAt(end)) == CharClass.LETTER || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static boolean isTold(Sort sort, Numeral above, Numeral below) {
    BigDecimal many = below.value().orElseThrow();
    BigDecimal few = above.value().orElseThrow();
    boolean round = ROUND.contains(many);
    boolean words =
        above.form() == Numeral.Form.WORDS
            && below.form() == Numeral.Form.WORDS
            && few.compareTo(MOST_TOLD) < 0;
    return isLess(above, below)
        && switch (sort) {
          case OF_EVERY -> true;
          case IN -> round || words || few.compareTo(BigDecimal.ONE) == 0;
          case OF ->
              round
                  || (few.compareTo(BigDecimal.ONE) > 0
                      && few.add(BigDecimal.ONE).compareTo(many) == 0);
        };
  }

  private static boolean isLess(Numeral above, Numeral below) {
    return above.value().orElseThrow().signum() > 0
        && above.value().orElseThrow().compareTo(below.value().orElseThrow()) < 0;
  }

  /** One in five years, jeder zweite Tag: what is measured is no crowd. */
  private boolean endsInUnit(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at < text.length()
        && (units.longestAt(text, at).isPresent() || never.longestAt(text, at).isPresent());
  }

  /** Un rapport sur cinq entreprises: the noun of the greater number stands behind it. */
  private boolean pluralFollows(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    String word = text.subSequence(at, wordEnd(text, at));
    return !word.isEmpty()
        && !commonWords.contains(word)
        && pluralEnds.stream().anyMatch(word::endsWith);
  }

  private static Amount share(Numeral above, Numeral below) {
    return Shares.share(
        above.start(), below.end(), above.value().orElseThrow(), below.value().orElseThrow());
  }
}
