package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.text.CharClass;
import org.newsledger.text.CharSet;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * The signs with which Chinese, Japanese and Korean write numbers, as the section {@code han} of a
 * language's lexicon has them; empty for other languages.
 */
public final class HanLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal FIRST_LARGE = BigDecimal.valueOf(10_000);

  private final CharValues digits;
  private final CharValues magnitudes;
  private final CharValues tenths;
  private final CharSet points;
  private final CharSet several;
  private final CharSet halves;
  private final CharSet zeros;
  private final CharSet lifting;
  private final CharSet lone;
  private final PhraseTrie<Boolean> stops = new PhraseTrie<>();
  private final PhraseTrie<BigDecimal> natives = new PhraseTrie<>();
  private final PhraseTrie<Boolean> over = new PhraseTrie<>();
  private final PhraseTrie<Boolean> of = new PhraseTrie<>();
  private final PhraseTrie<Boolean> and = new PhraseTrie<>();
  private final PhraseTrie<Boolean> counted = new PhraseTrie<>();
  private final Set<String> notSeveral;
  private final boolean spaced;
  private final boolean liftable;
  private final boolean shortTail;

  /**
   * The Han and native numerals of a language's section {@code quantity}; none where it has no such
   * numerals.
   */
  public HanLexicon(Lexicon quantity) {
    Lexicon han = quantity.section("han");
    digits = new CharValues(NumberLexicon.values(han, "digits"));
    magnitudes = new CharValues(NumberLexicon.values(han, "magnitudes"));
    tenths = new CharValues(NumberLexicon.values(han, "tenths"));
    points = signs(han, "point");
    several = signs(han, "several");
    halves = signs(han, "half");
    zeros = signs(han, "zero");
    lifting = signs(han, "lifts");
    lone = signs(han, "lone");
    fill(han, "stops", stops);
    fillNatives(han);
    fill(han, "over", over);
    fill(han, "of", of);
    fill(han, "and", and);
    fill(han, "counted", counted);
    notSeveral = han.folded("notSeveral");
    spaced = han.has("spaced");
    liftable = han.has("lifts");
    shortTail = han.has("shortTail");
  }

  private static CharSet signs(Lexicon han, String key) {
    CharSet signs = new CharSet();
    han.words(key).stream()
        .map(FoldedText::fold)
        .filter(sign -> sign.length() == 1)
        .forEach(sign -> signs.add(sign.charAt(0)));
    return signs;
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
    han.words(key).forEach(phrase -> trie.addGlued(phrase, true));
  }

  /** Whether the language writes numbers this way at all. */
  public boolean isEmpty() {
    return digits.isEmpty();
  }

  /** The digit that {@code c} is. */
  public Optional<BigDecimal> digit(char c) {
    return digits.find(c);
  }

  /** The magnitude that {@code c} is. */
  public Optional<BigDecimal> magnitude(char c) {
    return magnitudes.find(c);
  }

  /** Whether {@code c} is a digit or a magnitude. */
  public boolean isNumeral(char c) {
    return digits.has(c) || magnitudes.has(c);
  }

  /** Whether a digit or a magnitude stands at {@code at}. */
  boolean isNumeralAt(FoldedText text, int at) {
    return at < text.length() && isNumeral(text.charAt(at));
  }

  /** Whether {@code c} is a digit. */
  boolean isDigit(char c) {
    return digits.has(c);
  }

  /** Whether {@code c} is a magnitude. */
  boolean isMagnitude(char c) {
    return magnitudes.has(c);
  }

  /** Whether a magnitude closes what smaller ones have made, as 万 does. */
  static boolean isLarge(BigDecimal magnitude) {
    return magnitude.compareTo(FIRST_LARGE) >= 0;
  }

  /** Whether a magnitude may stand behind digits and a space. */
  boolean opensBehindSpace(char c) {
    return magnitude(c).filter(magnitude -> spaced || isLarge(magnitude)).isPresent();
  }

  /**
   * Whether a magnitude right behind a number begins no other word: 5만원, 五万一千; with others units
   * begin: 5千克.
   */
  boolean goesOnWith(char c) {
    return magnitude(c)
        .filter(
            magnitude ->
                CharClass.of(c) == CharClass.HANGUL || magnitude.compareTo(FIRST_LARGE) == 0)
        .isPresent();
  }

  /** Whether digits of fewer than five places may follow a magnitude. */
  static boolean isSmallestLarge(BigDecimal magnitude) {
    return magnitude.compareTo(FIRST_LARGE) == 0;
  }

  /** The percentage that one of {@code c} is, as 10 for 割. */
  public Optional<BigDecimal> tenth(char c) {
    return tenths.find(c);
  }

  boolean isPoint(char c) {
    return points.has(c);
  }

  /** Whether a sign means half of what is counted before it. */
  public boolean isHalf(char c) {
    return halves.has(c);
  }

  boolean isZero(char c) {
    return zeros.has(c);
  }

  /** Whether {@code c} before a magnitude makes it several of it, as 数 does. */
  public boolean isSeveral(CharSequence text, int at) {
    return several.has(text.charAt(at))
        && (at == 0 || !notSeveral.contains(text.subSequence(at - 1, at + 1).toString()));
  }

  /** Whether a magnitude alone counts as a number behind {@code c}. */
  boolean lifts(char c) {
    return lifting.has(c);
  }

  /** Whether a magnitude alone counts only behind a word that lifts it. */
  boolean needsLift(char magnitude) {
    return liftable && !lone.has(magnitude);
  }

  /** Whether a last digit right behind a magnitude stands for tenths of it: 一百五 is 150. */
  public boolean hasShortTail() {
    return shortTail;
  }

  /** Whether numbers are written in several words, as in Korean. */
  public boolean isSpaced() {
    return spaced;
  }

  /** Words that look like numbers and are none. */
  public PhraseTrie<Boolean> stops() {
    return stops;
  }

  /** Korean number words besides the Sino-Korean ones, below a hundred: 스물다섯. */
  public PhraseTrie<BigDecimal> natives() {
    return natives;
  }

  /** What says, behind a number, that it is somewhat more. */
  PhraseTrie<Boolean> over() {
    return over;
  }

  /** What stands between the denominator and the numerator. */
  public PhraseTrie<Boolean> of() {
    return of;
  }

  /** What is counted right behind the last digits of a number written in several words. */
  PhraseTrie<Boolean> counted() {
    return counted;
  }

  /** What stands between a whole number and a fraction. */
  public PhraseTrie<Boolean> and() {
    return and;
  }
}
