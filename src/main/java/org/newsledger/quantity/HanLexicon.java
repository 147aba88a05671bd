package org.newsledger.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * The signs with which Chinese, Japanese and Korean write numbers, as the section {@code han} of a
 * language's lexicon has them; empty for other languages.
 */
final class HanLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal FIRST_LARGE = BigDecimal.valueOf(10_000);

  private final HashMap<Character, BigDecimal> digits = new HashMap<>();
  private final HashMap<Character, BigDecimal> magnitudes = new HashMap<>();
  private final HashMap<Character, BigDecimal> tenths = new HashMap<>();
  private final HashSet<String> signs = new HashSet<>();
  private final PhraseTrie<Boolean> stops = new PhraseTrie<>();
  private final PhraseTrie<BigDecimal> natives = new PhraseTrie<>();
  private final PhraseTrie<Boolean> over = new PhraseTrie<>();
  private final PhraseTrie<Boolean> of = new PhraseTrie<>();
  private final PhraseTrie<Boolean> and = new PhraseTrie<>();
  private final HashSet<String> notSeveral;
  private final boolean spaced;
  private final boolean liftable;

  HanLexicon(Lexicon quantity) {
    Lexicon han = quantity.section("han");
    characters(han, "digits", digits);
    characters(han, "magnitudes", magnitudes);
    characters(han, "tenths", tenths);
    for (String kind : List.of("point", "several", "half", "lifts", "lone", "zero")) {
      han.words(kind).forEach(sign -> signs.add(kind + FoldedText.fold(sign)));
    }
    if (han.has("shortTail")) {
      signs.add("shortTail");
    }
    fill(han, "stops", stops);
    fillNatives(han);
    fill(han, "over", over);
    fill(han, "of", of);
    fill(han, "and", and);
    notSeveral = new HashSet<>(han.words("notSeveral"));
    spaced = han.has("spaced");
    liftable = han.has("lifts");
  }

  private static void characters(Lexicon han, String key, Map<Character, BigDecimal> into) {
    NumberLexicon.values(han, key).forEach((sign, value) -> into.put(sign.charAt(0), value));
  }

  private void fillNatives(Lexicon han) {
    Map<String, BigDecimal> units = NumberLexicon.values(han, "nativeUnits");
    units.forEach(natives::add);
    NumberLexicon.values(han, "nativeTens")
        .forEach(
            (ten, value) -> {
              natives.add(ten, value);
              units.forEach((unit, more) -> natives.add(ten + unit, value.add(more)));
            });
  }

  private static void fill(Lexicon han, String key, PhraseTrie<Boolean> trie) {
    han.words(key).forEach(phrase -> UnitLexicon.addTo(trie, phrase, true));
  }

  /** Whether the language writes numbers this way at all. */
  boolean isEmpty() {
    return digits.isEmpty();
  }

  /** The digit that {@code c} is. */
  Optional<BigDecimal> digit(char c) {
    return Optional.ofNullable(digits.get(c));
  }

  /** The magnitude that {@code c} is. */
  Optional<BigDecimal> magnitude(char c) {
    return Optional.ofNullable(magnitudes.get(c));
  }

  /** Whether {@code c} is a digit or a magnitude. */
  boolean isNumeral(char c) {
    return digits.containsKey(c) || magnitudes.containsKey(c);
  }

  /** Whether {@code c} is a digit. */
  boolean isDigit(char c) {
    return digits.containsKey(c);
  }

  /** Whether {@code c} is a magnitude. */
  boolean isMagnitude(char c) {
    return magnitudes.containsKey(c);
  }

  /** Whether a magnitude closes what smaller ones have made, as 万 does. */
  static boolean isLarge(BigDecimal magnitude) {
    return magnitude.compareTo(FIRST_LARGE) >= 0;
  }

  /** The percentage that one of {@code c} is, as 10 for 割. */
  Optional<BigDecimal> tenth(char c) {
    return Optional.ofNullable(tenths.get(c));
  }

  boolean isPoint(char c) {
    return signs.contains("point" + c);
  }

  boolean isHalf(char c) {
    return signs.contains("half" + c);
  }

  boolean isZero(char c) {
    return signs.contains("zero" + c);
  }

  /** Whether {@code c} before a magnitude makes it several of it, as 数 does. */
  boolean isSeveral(CharSequence text, int at) {
    return signs.contains("several" + text.charAt(at))
        && (at == 0 || !notSeveral.contains(text.subSequence(at - 1, at + 1).toString()));
  }

  /** Whether a magnitude alone counts as a number behind {@code c}. */
  boolean lifts(char c) {
    return signs.contains("lifts" + c);
  }

  /** Whether a magnitude alone counts only behind a word that lifts it. */
  boolean needsLift(char magnitude) {
    return liftable && !signs.contains("lone" + magnitude);
  }

  /** Whether a last digit right behind a magnitude stands for tenths of it: 一百五 is 150. */
  boolean hasShortTail() {
    return signs.contains("shortTail");
  }

  /** Whether numbers are written in several words, as in Korean. */
  boolean isSpaced() {
    return spaced;
  }

  /** Words that look like numbers and are none. */
  PhraseTrie<Boolean> stops() {
    return stops;
  }

  /** Korean number words besides the Sino-Korean ones, below a hundred: 스물다섯. */
  PhraseTrie<BigDecimal> natives() {
    return natives;
  }

  /** What says, behind a number, that it is somewhat more. */
  PhraseTrie<Boolean> over() {
    return over;
  }

  /** What stands between the denominator and the numerator. */
  PhraseTrie<Boolean> of() {
    return of;
  }

  /** What stands between a whole number and a fraction. */
  PhraseTrie<Boolean> and() {
    return and;
  }
}
