package org.newsledger.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.CharClass;

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

  /** The separators of one run of digits, and the groups between them. */
  private record Run(List<Character> separators, List<String> groups, int end) {}

  private final char decimal;

  /**
   * A reader for a language that writes {@code decimal} (a comma or a full stop) before fractions.
   */
  DigitNumerals(char decimal) {
    this.decimal = decimal;
  }

  /** The number whose first digit stands at {@code start}. */
  Numeral read(CharSequence text, int start) {
    Run run = run(text, start);
    if (run.end() - start > LONGEST) {
      return Numeral.of(start, run.end(), BigDecimal.ZERO, Numeral.Form.BROKEN);
    }
    int whole = wholeGroups(run);
    if (whole == run.groups().size()) {
      return numeral(start, run.end(), String.join("", run.groups()));
    }
    boolean fraction = whole == run.groups().size() - 1 && run.separators().get(whole - 1) != ' ';
    boolean point = fraction && (run.separators().get(whole - 1) != '\'');
    if (!point || (whole > 1 && run.separators().get(whole - 1).equals(run.separators().get(0)))) {
      return Numeral.of(start, run.end(), BigDecimal.ZERO, Numeral.Form.BROKEN);
    }
    String integer = String.join("", run.groups().subList(0, whole));
    return numeral(start, run.end(), integer + "." + run.groups().get(whole));
  }

  private static Numeral numeral(int start, int end, String digits) {
    return Numeral.of(start, end, new BigDecimal(digits), Numeral.Form.DIGITS);
  }

  /** How many groups, from the left, make up the whole part. */
  private int wholeGroups(Run run) {
    List<String> groups = run.groups();
    if (groups.size() == 1) {
      return 1;
    }
    char first = run.separators().get(0);
    boolean indian = isIndian(run);
    int whole = 1;
    while (whole < groups.size()
        && run.separators().get(whole - 1) == first
        && (groups.get(whole).length() == 3 || indian)) {
      whole++;
    }
    boolean groupsFit = groups.get(0).length() <= 3 && !groups.get(0).startsWith("0");
    if (whole == 1 || !groupsFit) {
      return 1;
    }
    boolean oneSign = groups.size() == 2;
    return oneSign && first == decimal ? 1 : whole;
  }

  /** Groups of two before a last one of three: 12,34,567. */
  private static boolean isIndian(Run run) {
    List<String> groups = run.groups();
    int last = groups.size() - 1;
    boolean commas = run.separators().stream().allMatch(c -> c == ',');
    return last >= 2
        && commas
        && groups.get(last).length() == 3
        && groups.subList(1, last).stream().allMatch(g -> g.length() == 2)
        && groups.get(0).length() <= 2;
  }

  private static Run run(CharSequence text, int start) {
    List<Character> separators = new ArrayList<>(2);
    List<String> groups = new ArrayList<>(3);
    int i = start;
    while (true) {
      int end = digitsEnd(text, i);
      groups.add(text.subSequence(i, end).toString());
      i = end;
      if (!continues(text, i, groups, separators)) {
        return new Run(separators, groups, i);
      }
      separators.add(sign(text.charAt(i)));
      i++;
    }
  }

  private static boolean continues(
      CharSequence text, int at, List<String> groups, List<Character> separators) {
    if (at + 1 >= text.length() || CharClass.of(text.charAt(at + 1)) != CharClass.DIGIT) {
      return false;
    }
    char c = sign(text.charAt(at));
    if (c == ' ' || c == '\'') {
      boolean groupsSoFar =
          groups.get(groups.size() - 1).length() <= 3
              && separators.stream().allMatch(s -> s == c)
              && (groups.size() == 1 || groups.get(groups.size() - 1).length() == 3);
      int end = digitsEnd(text, at + 1);
      boolean wordFollows =
          end < text.length() && CharClass.of(text.charAt(end)) == CharClass.LETTER;
      return groupsSoFar && end - at - 1 == 3 && !(wordFollows && c == '\'');
    }
    return c == '.' || c == ',';
  }

  /** The middle dot, which Japanese writes before fractions, counts as a full stop. */
  private static char sign(char c) {
    return c == '・' || c == '·' ? '.' : c;
  }

  private static int digitsEnd(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && CharClass.of(text.charAt(i)) == CharClass.DIGIT) {
      i++;
    }
    return i;
  }
}
