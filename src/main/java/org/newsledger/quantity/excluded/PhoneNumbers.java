package org.newsledger.quantity.excluded;

import java.util.Optional;
import org.newsledger.quantity.number.Digits;
import org.newsledger.text.FoldedText;

/** Finds phone numbers by the groups that their digits stand in. */
final class PhoneNumbers {

  private static final int LEAST_DIGITS = 6;
  private static final int LEAST_DIALLED = 9;
  private static final int LEAST_WITH_CODE = 8;
  private static final int MOST_DIGITS = 16;
  private static final int LONGEST_CODE = 5;

  /** The groups that tell a number without a word or a sign: 400-123-4567, 8 800 555-35-35. */
  private static final int[][] GROUPS = {{3, 3, 4}, {1, 3, 3, 2, 2}, {3, 3, 2, 2}};

  private PhoneNumbers() {}

  /** A number that a word before it tells to be one. */
  static Optional<IdentifierReader.Found> announced(FoldedText text, int at) {
    return number(text, at, LEAST_DIGITS);
  }

  /** A number that its own form tells to be one. */
  static Optional<IdentifierReader.Found> at(FoldedText text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    if (before == '+') {
      return number(text, at, LEAST_DIALLED);
    }
    return hasAreaCode(text, at, before)
        ? number(text, at, LEAST_WITH_CODE)
        : grouped(text, at, before);
  }

  /** 010-8888 6666, 01 23 45 67 89, (11) 3456-7890: nobody writes an amount like this. */
  private static boolean hasAreaCode(FoldedText text, int at, char before) {
    int end = Digits.end(text, at);
    int next = end + 1;
    if (end >= text.length() || end - at < 2 || end - at > LONGEST_CODE) {
      return false;
    }
    char behind = text.charAt(end);
    boolean zero = text.charAt(at) == '0';
    boolean joined = zero && (behind == '-' || behind == ' ') && Digits.at(text, next);
    boolean bracket = before == '(' && behind == ')' && end - at <= 3;
    int local = next < text.length() && text.charAt(next) == ' ' ? next + 1 : next;
    int localEnd = Digits.end(text, local);
    return joined
        || (bracket
            && localEnd - local >= 3
            && localEnd < text.length()
            && text.charAt(localEnd) == '-'
            && Digits.at(text, localEnd + 1));
  }

  private static Optional<IdentifierReader.Found> grouped(FoldedText text, int at, char before) {
    int first = Digits.end(text, at);
    boolean dash = first < text.length() && " -".indexOf(text.charAt(first)) >= 0;
    if (!dash || !Digits.at(text, first + 1) || "-./".indexOf(before) >= 0) {
      return Optional.empty();
    }
    for (int[] lengths : GROUPS) {
      int end = end(text, at, lengths);
      if (end > at) {
        return Optional.of(new IdentifierReader.Found(end, "phone_number"));
      }
    }
    return Optional.empty();
  }

  /** Where digits in groups of these lengths end, the last two of which a dash joins. */
  private static int end(FoldedText text, int at, int[] lengths) {
    int next = at;
    for (int group = 0; group < lengths.length; group++) {
      int end = Digits.end(text, next);
      if (end - next != lengths[group]) {
        return at;
      }
      boolean last = group == lengths.length - 1;
      if (last) {
        boolean goesOn = end < text.length() && "-.,/".indexOf(text.charAt(end)) >= 0;
        return goesOn && Digits.at(text, end + 1) ? at : end;
      }
      boolean dash = end < text.length() && text.charAt(end) == '-';
      boolean space = end < text.length() && text.charAt(end) == ' ';
      if (!dash && !(space && group < lengths.length - 2)) {
        return at;
      }
      next = end + 1;
    }
    return at;
  }

  private static Optional<IdentifierReader.Found> number(FoldedText text, int at, int least) {
    int end = at;
    int digits = 0;
    int next = at;
    while (Digits.at(text, next) && digits <= MOST_DIGITS) {
      end = Digits.end(text, next);
      digits += end - next;
      next = end;
      while (next < text.length() && next - end < 2 && " -()/.".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
    }
    return digits >= least && digits <= MOST_DIGITS
        ? Optional.of(new IdentifierReader.Found(end, "phone_number"))
        : Optional.empty();
  }
}
