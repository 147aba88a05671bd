package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Reads numbers written in digits, with the grouping and decimal signs of any country.
 *
 * <p>Where a sign could be either ({@code 1.234}), the language decides; where the digits around it
 * leave one reading ({@code 1.5}, {@code 1.234.567}), they do. Digits that fit no way of writing a
 * number, such as those of dates and versions, are one broken numeral, so that no part of them is
 * taken for a number.
 */
final class DigitNumerals implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 40;

  private final char decimal;

  /**
   * A reader for a language that writes {@code decimal} (a comma or a full stop) before fractions.
   */
  DigitNumerals(char decimal) {
    this.decimal = decimal;
  }

  /** The number whose first digit stands at {@code start}. */
  Numeral read(CharSequence text, int start) {
    DigitRun run = DigitRun.of(text, start);
    if (run.end() - start > LONGEST) {
      return broken(start, run.end());
    }
    if (start > 1 && text.charAt(start - 1) == ',' && Digits.at(text, start - 2)) {
      return whole(text, start, run.end(0));
    }
    int whole = wholeGroups(run);
    if (whole == run.groups()) {
      return whole(text, start, run.end());
    }
    if (!isDecimal(run, whole)) {
      boolean list = whole == 1 && run.isAll(',') && run.groups() > 2;
      return list ? whole(text, start, run.end(0)) : broken(start, run.end());
    }
    return numeral(start, run.end(), Digits.value(text, start, run.end(), run.start(whole)));
  }

  /** The decimals at {@code start}, before which the whole part is left out: .25. */
  Numeral withoutWhole(CharSequence text, int start) {
    int end = Digits.end(text, start + 1);
    boolean fits = end - start <= LONGEST && !(end < text.length() && text.charAt(end) == decimal);
    return fits
        ? numeral(start, end, Digits.value(text, start + 1, end, start + 1))
        : broken(start, end);
  }

  /** Whether a decimal sign stands at {@code at} with digits behind and nothing before. */
  boolean beginsWithDecimal(CharSequence text, int at) {
    boolean sign = text.charAt(at) == decimal && Digits.at(text, at + 1);
    return sign && (at == 0 || " $€£¥-(".indexOf(text.charAt(at - 1)) >= 0);
  }

  private static boolean isDecimal(DigitRun run, int whole) {
    boolean last = whole == run.groups() - 1;
    char sign = run.separator(whole - 1);
    return last && sign != ' ' && sign != '\'' && (whole == 1 || sign != run.separator(0));
  }

  private static Numeral broken(int start, int end) {
    return Numeral.of(start, end, BigDecimal.ZERO, Numeral.Form.BROKEN);
  }

  private static Numeral whole(CharSequence text, int start, int end) {
    return numeral(start, end, Digits.value(text, start, end, end));
  }

  private static Numeral numeral(int start, int end, BigDecimal value) {
    return Numeral.of(start, end, value, Numeral.Form.DIGITS);
  }

  /** How many groups, from the left, make up the whole part. */
  private int wholeGroups(DigitRun run) {
    int groups = run.groups();
    if (groups == 1) {
      return 1;
    }
    int indian = indianGroups(run);
    if (indian > 2) {
      return indian;
    }
    char first = run.separator(0);
    int whole = 1;
    while (whole < groups && run.separator(whole - 1) == first && run.length(whole) == 3) {
      whole++;
    }
    if (whole == 1 || run.length(0) > 3 || run.startsWithZero()) {
      return 1;
    }
    return groups == 2 && first == decimal ? 1 : whole;
  }

  /** How many groups the Indian way has: of two digits, before one of three (12,34,567). */
  private static int indianGroups(DigitRun run) {
    int at = 1;
    while (at < run.groups() && run.separator(at - 1) == ',' && run.length(at) == 2) {
      at++;
    }
    boolean closed =
        at >= 2
            && at < run.groups()
            && run.length(at) == 3
            && run.separator(at - 1) == ','
            && run.length(0) <= 2;
    return closed ? at + 1 : 0;
  }
}
