package org.newsledger.quantity.number;

import java.util.Arrays;
import org.newsledger.text.CharClass;

/** Groups of digits with the signs between them, as far as they may belong to one number. */
final class DigitRun {

  private final CharSequence text;
  private final int start;
  private int[] ends = new int[4];
  private int groups;

  private DigitRun(CharSequence text, int start) {
    this.text = text;
    this.start = start;
  }

  /** The run whose first digit stands at {@code start}. */
  static DigitRun of(CharSequence text, int start) {
    DigitRun run = new DigitRun(text, start);
    int end = Digits.end(text, start);
    run.add(end);
    while (run.continues(end)) {
      end = Digits.end(text, end + 1);
      run.add(end);
    }
    return run;
  }

  private void add(int end) {
    if (groups == ends.length) {
      ends = Arrays.copyOf(ends, groups * 2);
    }
    ends[groups++] = end;
  }

  int groups() {
    return groups;
  }

  int end() {
    return ends[groups - 1];
  }

  /** Where a group ends. */
  int end(int group) {
    return ends[group];
  }

  /** Where a group begins. */
  int start(int group) {
    return group == 0 ? start : ends[group - 1] + 1;
  }

  /** How many digits a group has. */
  int length(int group) {
    return ends[group] - start(group);
  }

  boolean startsWithZero() {
    return text.charAt(start) == '0';
  }

  /** The sign behind a group that is not the last. */
  char separator(int group) {
    return sign(text.charAt(ends[group]));
  }

  /** Whether every separator is {@code sign}, and there is one. */
  boolean isAll(char sign) {
    for (int group = 0; group < groups - 1; group++) {
      if (separator(group) != sign) {
        return false;
      }
    }
    return groups > 1;
  }

  private boolean continues(int at) {
    if (at >= text.length() || !Digits.at(text, at + 1)) {
      return false;
    }
    char c = sign(text.charAt(at));
    if (c == ' ' || c == '\'') {
      return groupFollows(at, c);
    }
    return c == '.' || c == ',';
  }

  private boolean groupFollows(int at, char c) {
    int last = length(groups - 1);
    boolean groupsSoFar = last <= 3 && (groups == 1 || (separator(groups - 2) == c && last == 3));
    int end = Digits.end(text, at + 1);
    boolean wordFollows = end < text.length() && CharClass.of(text.charAt(end)) == CharClass.LETTER;
    return groupsSoFar && end - at - 1 == 3 && !(wordFollows && c == '\'');
  }

  /** The middle dot, which Japanese writes before fractions, counts as a full stop. */
  private static char sign(char c) {
    return c == '・' || c == '·' ? '.' : c;
  }
}
