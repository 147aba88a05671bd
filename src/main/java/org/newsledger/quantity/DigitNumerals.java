package org.newsledger.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

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
      return numeral(start, run.ends().get(0), run.groups().get(0));
    }
    int whole = wholeGroups(run);
    if (whole == run.groups().size()) {
      return numeral(start, run.end(), String.join("", run.groups()));
    }
    if (!isDecimal(run, whole)) {
      boolean list = whole == 1 && run.isAll(',') && run.groups().size() > 2;
      return list
          ? numeral(start, run.ends().get(0), run.groups().get(0))
          : broken(start, run.end());
    }
    String integer = String.join("", run.groups().subList(0, whole));
    return numeral(start, run.end(), integer + "." + run.groups().get(whole));
  }

  /** The decimals at {@code start}, before which the whole part is left out: .25. */
  Numeral withoutWhole(CharSequence text, int start) {
    int end = Digits.end(text, start + 1);
    boolean fits = end - start <= LONGEST && !(end < text.length() && text.charAt(end) == decimal);
    return fits ? numeral(start, end, "0." + text.subSequence(start + 1, end)) : broken(start, end);
  }

  /** Whether a decimal sign stands at {@code at} with digits behind and nothing before. */
  boolean beginsWithDecimal(CharSequence text, int at) {
    boolean sign = text.charAt(at) == decimal && Digits.at(text, at + 1);
    return sign && (at == 0 || " $€£¥-(".indexOf(text.charAt(at - 1)) >= 0);
  }

  private static boolean isDecimal(DigitRun run, int whole) {
    boolean last = whole == run.groups().size() - 1;
    char sign = run.separators().get(whole - 1);
    return last && sign != ' ' && sign != '\'' && (whole == 1 || sign != run.separators().get(0));
  }

  private static Numeral broken(int start, int end) {
    return Numeral.of(start, end, BigDecimal.ZERO, Numeral.Form.BROKEN);
  }

  private static Numeral numeral(int start, int end, String digits) {
    return Numeral.of(start, end, new BigDecimal(digits), Numeral.Form.DIGITS);
  }

  /** How many groups, from the left, make up the whole part. */
  private int wholeGroups(DigitRun run) {
    List<String> groups = run.groups();
    if (groups.size() == 1) {
      return 1;
    }
    int indian = indianGroups(run);
    if (indian > 2) {
      return indian;
    }
    char first = run.separators().get(0);
    int whole = 1;
    while (whole < groups.size()
        && run.separators().get(whole - 1) == first
        && groups.get(whole).length() == 3) {
      whole++;
    }
    boolean groupsFit = groups.get(0).length() <= 3 && !groups.get(0).startsWith("0");
    if (whole == 1 || !groupsFit) {
      return 1;
    }
    boolean oneSign = groups.size() == 2;
    return oneSign && first == decimal ? 1 : whole;
  }

  /** How many groups the Indian way has: of two digits, before one of three (12,34,567). */
  private static int indianGroups(DigitRun run) {
    List<String> groups = run.groups();
    int at = 1;
    while (at < groups.size()
        && run.separators().get(at - 1) == ','
        && groups.get(at).length() == 2) {
      at++;
    }
    boolean closed =
        at >= 2
            && at < groups.size()
            && groups.get(at).length() == 3
            && run.separators().get(at - 1) == ','
            && groups.get(0).length() <= 2;
    return closed ? at + 1 : 0;
  }
}
