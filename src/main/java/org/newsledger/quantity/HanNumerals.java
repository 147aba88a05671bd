package org.newsledger.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.newsledger.text.CharClass;

/**
 * Reads numbers written with Han numerals and magnitudes, or Korean ones, mixed with digits or not:
 * {@code 12億3千万}, {@code 三百八十}, {@code 1조 2천억}.
 */
final class HanNumerals {

  private static final Map<Character, Integer> DIGITS =
      Map.ofEntries(
          Map.entry('〇', 0),
          Map.entry('零', 0),
          Map.entry('一', 1),
          Map.entry('二', 2),
          Map.entry('两', 2),
          Map.entry('兩', 2),
          Map.entry('三', 3),
          Map.entry('四', 4),
          Map.entry('五', 5),
          Map.entry('六', 6),
          Map.entry('七', 7),
          Map.entry('八', 8),
          Map.entry('九', 9),
          Map.entry('壱', 1),
          Map.entry('弐', 2),
          Map.entry('参', 3));
  private static final Map<Character, Long> SMALL =
      Map.of('十', 10L, '百', 100L, '千', 1_000L, '십', 10L, '백', 100L, '천', 1_000L);
  private static final Map<Character, Long> LARGE =
      Map.of(
          '万', 10_000L,
          '萬', 10_000L,
          '만', 10_000L,
          '亿', 100_000_000L,
          '億', 100_000_000L,
          '억', 100_000_000L,
          '兆', 1_000_000_000_000L,
          '조', 1_000_000_000_000L);

  private final CharSequence text;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private Optional<BigDecimal> number = Optional.empty();
  private BigDecimal scale = BigDecimal.ONE;
  private boolean magnitudes;

  private HanNumerals(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Whether a numeral of this kind may begin with {@code c}. */
  static boolean begins(char c) {
    return DIGITS.containsKey(c) || SMALL.containsKey(c) || LARGE.containsKey(c);
  }

  /** The magnitude that {@code c} stands for; 0 where it is none. */
  static long magnitude(char c) {
    return SMALL.getOrDefault(c, LARGE.getOrDefault(c, 0L));
  }

  /**
   * Goes on with digits that were read as {@code first}: magnitudes, and what stands behind them.
   */
  static Numeral after(CharSequence text, Numeral first) {
    HanNumerals numerals = new HanNumerals(text, first.end());
    numerals.number = first.value();
    int end = numerals.readOn();
    return end == first.end() ? first : numerals.numeral(first.start(), end, first.form());
  }

  /** A number that begins with a numeral at {@code start}. */
  static Numeral read(CharSequence text, int start) {
    HanNumerals numerals = new HanNumerals(text, start);
    int end = numerals.readOn();
    return numerals.numeral(start, end, Numeral.Form.WORDS);
  }

  private Numeral numeral(int start, int end, Numeral.Form form) {
    BigDecimal value = total.add(section).add(number.orElse(BigDecimal.ZERO));
    return new Numeral(start, end, Optional.of(value), scale, form, false);
  }

  private int readOn() {
    int end = at;
    while (at < text.length() && step()) {
      end = at;
    }
    return end;
  }

  private boolean step() {
    char c = text.charAt(at);
    if (c == ' ' && magnitudes && at + 1 < text.length() && continuesKorean()) {
      at++;
      return step();
    }
    Integer digit = DIGITS.get(c);
    if (digit != null) {
      return takeDigit(digit);
    }
    Long small = SMALL.get(c);
    // 万千瓦: a small magnitude with nothing before it belongs to what follows.
    if (small != null && magnitudes && number.isEmpty() && section.signum() == 0) {
      return false;
    }
    if (small != null) {
      section = section.add(number.orElse(BigDecimal.ONE).multiply(BigDecimal.valueOf(small)));
      return takeMagnitude(small);
    }
    Long large = LARGE.get(c);
    if (large != null) {
      return takeLarge(large);
    }
    return magnitudes && CharClass.of(c) == CharClass.DIGIT && takeDigits();
  }

  private boolean continuesKorean() {
    char before = text.charAt(at - 1);
    return (before == '만' || before == '억' || before == '조') && digitsThenMagnitude(at + 1);
  }

  private boolean digitsThenMagnitude(int from) {
    int i = from;
    while (i < text.length()
        && (CharClass.of(text.charAt(i)) == CharClass.DIGIT || text.charAt(i) == ',')) {
      i++;
    }
    return i > from && i < text.length() && CharClass.of(text.charAt(i)) == CharClass.HANGUL;
  }

  private boolean takeDigit(int digit) {
    BigDecimal before = number.orElse(BigDecimal.ZERO);
    number = Optional.of(before.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit)));
    at++;
    return true;
  }

  private boolean takeDigits() {
    int end = at;
    StringBuilder digits = new StringBuilder();
    while (end < text.length()
        && (CharClass.of(text.charAt(end)) == CharClass.DIGIT
            || (text.charAt(end) == ','
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1))))) {
      if (text.charAt(end) != ',') {
        digits.append(text.charAt(end));
      }
      end++;
    }
    if (number.isPresent() || digits.length() > 12) {
      return false;
    }
    number = Optional.of(new BigDecimal(digits.toString()));
    at = end;
    return true;
  }

  private boolean takeMagnitude(long magnitude) {
    number = Optional.empty();
    magnitudes = true;
    scale = scale.max(BigDecimal.valueOf(magnitude));
    at++;
    return true;
  }

  private boolean takeLarge(long magnitude) {
    BigDecimal part =
        section.add(number.orElse(section.signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO));
    boolean nothingYet = total.signum() == 0;
    BigDecimal unit = BigDecimal.valueOf(magnitude);
    // 万亿: a magnitude upon a magnitude multiplies all that stands before it.
    boolean upon = section.signum() == 0 && number.isEmpty() && !nothingYet;
    total = upon ? total.multiply(unit) : total.add(part.multiply(unit));
    section = BigDecimal.ZERO;
    return takeMagnitude(magnitude);
  }
}
