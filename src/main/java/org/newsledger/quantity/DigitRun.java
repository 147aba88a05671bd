package org.newsledger.quantity;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.CharClass;

/**
 * Digits with the signs between them, as far as they may belong to one number.
 *
 * @param separators the signs between the groups
 * @param groups the digits
 * @param ends where each group ends
 */
record DigitRun(List<Character> separators, List<String> groups, List<Integer> ends) {

  /** The run whose first digit stands at {@code start}. */
  static DigitRun of(CharSequence text, int start) {
    DigitRun run = new DigitRun(new ArrayList<>(2), new ArrayList<>(3), new ArrayList<>(3));
    int at = start;
    while (true) {
      int end = Digits.end(text, at);
      run.groups.add(text.subSequence(at, end).toString());
      run.ends.add(end);
      if (!run.continues(text, end)) {
        return run;
      }
      run.separators.add(sign(text.charAt(end)));
      at = end + 1;
    }
  }

  int end() {
    return ends.get(ends.size() - 1);
  }

  /** Whether every separator is {@code sign}, and there is one. */
  boolean isAll(char sign) {
    return !separators.isEmpty() && separators.stream().allMatch(c -> c == sign);
  }

  private boolean continues(CharSequence text, int at) {
    if (!Digits.at(text, at + 1)) {
      return false;
    }
    char c = sign(text.charAt(at));
    if (c == ' ' || c == '\'') {
      return groupFollows(text, at, c);
    }
    return c == '.' || c == ',';
  }

  private boolean groupFollows(CharSequence text, int at, char c) {
    String last = groups.get(groups.size() - 1);
    boolean groupsSoFar =
        last.length() <= 3
            && (separators.isEmpty() || separators.get(separators.size() - 1) == c)
            && (groups.size() == 1 || last.length() == 3);
    int end = Digits.end(text, at + 1);
    boolean wordFollows = end < text.length() && CharClass.of(text.charAt(end)) == CharClass.LETTER;
    return groupsSoFar && end - at - 1 == 3 && !(wordFollows && c == '\'');
  }

  /** The middle dot, which Japanese writes before fractions, counts as a full stop. */
  private static char sign(char c) {
    return c == '・' || c == '·' ? '.' : c;
  }
}
