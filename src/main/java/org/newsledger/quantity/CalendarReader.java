package org.newsledger.quantity;

import java.io.Serializable;
import java.util.Optional;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** Reads dates, which are no quantities of a story, so that their numbers are not taken for any. */
final class CalendarReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PhraseTrie<Boolean> months = new PhraseTrie<>();

  CalendarReader(Lexicon article) {
    article
        .section("months")
        .wordsByKey()
        .forEach((number, names) -> names.forEach(name -> months.add(name, true)));
  }

  PhraseTrie<Boolean> months() {
    return months;
  }

  /** Where the date that begins at {@code at} ends; empty where none begins. */
  Optional<Integer> dateAt(FoldedText text, int at) {
    if (CharClass.of(text.charAt(at)) == CharClass.DIGIT) {
      return iso(text, at).or(() -> eastAsian(text, at)).or(() -> dayFirst(text, at));
    }
    return months.longestAt(text, at).flatMap(month -> monthFirst(text, month.end()));
  }

  /** 2025-11-12 and 12/11/2025. */
  private static Optional<Integer> iso(FoldedText text, int at) {
    int first = digitsEnd(text, at);
    if (first >= text.length() || (text.charAt(first) != '-' && text.charAt(first) != '/')) {
      return Optional.empty();
    }
    int second = digitsEnd(text, first + 1);
    boolean again = second < text.length() && text.charAt(second) == text.charAt(first);
    int third = again ? digitsEnd(text, second + 1) : second;
    boolean full = again && third > second + 1 && second - first == 3 && third - at == 10;
    return full ? Optional.of(third) : Optional.empty();
  }

  /** 2025年11月12日, 11月12日, 2025년 11월 12일. */
  private static Optional<Integer> eastAsian(FoldedText text, int at) {
    int end = at;
    int parts = 0;
    int next = at;
    while (next < text.length() && CharClass.of(text.charAt(next)) == CharClass.DIGIT) {
      int digits = digitsEnd(text, next);
      int sign = digits < text.length() ? "年月日년월일".indexOf(text.charAt(digits)) : -1;
      if (sign < 0) {
        break;
      }
      parts += sign % 3 == 0 ? 0 : 1;
      end = digits + 1;
      next = NumberReader.skipSpace(text, end);
    }
    return parts > 0 && !isPeriodEnd(text, end) ? Optional.of(end) : Optional.empty();
  }

  /** 3月期 closes a business year. */
  private static boolean isPeriodEnd(FoldedText text, int end) {
    return end < text.length() && text.charAt(end) == '間';
  }

  private Optional<Integer> dayFirst(FoldedText text, int at) {
    int day = digitsEnd(text, at);
    if (day - at > 2) {
      return Optional.empty();
    }
    int next = day;
    while (next < text.length() && next - day < 6 && isBetweenDayAndMonth(text, next)) {
      next++;
    }
    if (next >= text.length() || next == day) {
      return Optional.empty();
    }
    int month = next;
    Optional<Integer> end = months.longestAt(text, month).map(PhraseTrie.Match::end);
    if (end.isEmpty()
        && text.subSequence(month, Math.min(text.length(), month + 3)).startsWith("de ")) {
      end = months.longestAt(text, month + 3).map(PhraseTrie.Match::end);
    }
    return end.map(e -> withYear(text, e));
  }

  private static boolean isBetweenDayAndMonth(FoldedText text, int at) {
    char c = text.charAt(at);
    return c == ' '
        || c == '.'
        || (at + 1 < text.length() && "stndrhe".indexOf(c) >= 0 && isOrdinal(text, at));
  }

  /** 12th, 1st, 1er. */
  private static boolean isOrdinal(FoldedText text, int at) {
    int start = at;
    while (start > 0 && CharClass.of(text.charAt(start - 1)) == CharClass.LETTER) {
      start--;
    }
    int end = at;
    while (end < text.length() && CharClass.of(text.charAt(end)) == CharClass.LETTER) {
      end++;
    }
    return end - start == 2;
  }

  private static Optional<Integer> monthFirst(FoldedText text, int monthEnd) {
    int at = NumberReader.skipSpace(text, monthEnd);
    int day = digitsEnd(text, at);
    boolean year = day - at == 4;
    if (day == at || (day - at > 2 && !year)) {
      return Optional.empty();
    }
    return Optional.of(year ? day : withYear(text, day));
  }

  private static int withYear(FoldedText text, int end) {
    int at = end;
    while (at < text.length() && at - end < 5 && " ,.de".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int year = digitsEnd(text, at);
    return year - at == 4 ? year : end;
  }

  private static int digitsEnd(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && CharClass.of(text.charAt(i)) == CharClass.DIGIT) {
      i++;
    }
    return i;
  }
}
