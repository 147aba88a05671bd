package org.newsledger.quantity.excluded;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.number.Digits;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseEnds;
import org.newsledger.text.PhraseTrie;

/** Reads dates, which are no quantities of a story, so that their numbers are not taken for any. */
public final class CalendarReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LAST_DAY = 31;
  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_DAY = 16;

  private static final String EAST_ASIAN = "年月日년월일";

  private final PhraseTrie<Boolean> months = new PhraseTrie<>();
  private final PhraseTrie<?> currencies;
  private final PhraseEnds weekdays;
  private final PhraseEnds days;

  /** Knows the months that {@code article} names, and what begins like a date and is money. */
  public CalendarReader(Lexicon article, PhraseTrie<?> currencies) {
    this.currencies = currencies;
    this.weekdays = ends(article, "weekdays");
    this.days = ends(article, "days");
    article
        .section("months")
        .wordsByKey()
        .forEach((number, names) -> names.forEach(name -> months.add(name, isShort(name, names))));
  }

  private static PhraseEnds ends(Lexicon article, String key) {
    return new PhraseEnds(article.words(key).stream().map(FoldedText::fold).toList());
  }

  /** "Oct" for October; "May" is no short form. */
  private static boolean isShort(String name, List<String> names) {
    return names.stream().anyMatch(n -> n.length() > name.length() && n.startsWith(name));
  }

  /** The names of months, and whether each is a short form. */
  public PhraseTrie<Boolean> months() {
    return months;
  }

  /** Where the date that begins at {@code at} ends; empty where none begins. */
  public Optional<Integer> dateAt(FoldedText text, int at) {
    if (Digits.at(text, at)) {
      int first = Digits.end(text, at);
      int end = Math.max(inDigits(text, at, first), ofWeek(text, at, first));
      return end > at ? Optional.of(end) : Optional.empty();
    }
    return months.longestAt(text, at).flatMap(month -> monthFirst(text, end(text, month)));
  }

  /** Where the date ends that begins with the digits up to {@code first}; {@code at} for none. */
  private int inDigits(FoldedText text, int at, int first) {
    if (first >= text.length()) {
      return at;
    }
    char sign = text.charAt(first);
    if (sign == '-' || sign == '/') {
      return iso(text, at, first);
    }
    int end = EAST_ASIAN.indexOf(sign) >= 0 ? eastAsian(text, at) : at;
    return end > at || first - at > 2 ? end : dayFirst(text, at, first);
  }

  /** The day behind that of the week: Thursday (23); Thursday, 23, in Portuguese; day 31. */
  private int ofWeek(FoldedText text, int at, int first) {
    boolean day =
        first - at <= 2 && at > 1 && Integer.parseInt(text.subSequence(at, first)) <= LAST_DAY;
    if (!day) {
      return at;
    }
    char before = text.charAt(at - 1);
    char behind = first < text.length() ? text.charAt(first) : '.';
    boolean spaced = before == ' ';
    if (before == '(' && behind == ')') {
      return isBehind(weekdays, text, text.charAt(at - 2) == ' ' ? at - 2 : at - 1) ? first : at;
    }
    if (spaced && text.charAt(at - 2) == ',' && ",.;".indexOf(behind) >= 0) {
      return isBehind(weekdays, text, at - 2) && !Digits.at(text, first + 1) ? first : at;
    }
    boolean ends = behind == ' ' || (!CharClass.isWord(behind) && !Digits.at(text, first + 1));
    return spaced && ends && isBehind(days, text, at - 1) ? first : at;
  }

  private static boolean isBehind(PhraseEnds words, FoldedText text, int end) {
    return words.startBefore(text, end, Math.max(0, end - LONGEST_DAY)) < end;
  }

  /** 2025-11-12 and 12/11/2025. */
  private static int iso(FoldedText text, int at, int first) {
    int second = digitsEnd(text, first + 1);
    boolean again = second < text.length() && text.charAt(second) == text.charAt(first);
    int third = again ? digitsEnd(text, second + 1) : second;
    boolean full = again && third > second + 1 && second - first == 3 && third - at == 10;
    return full ? third : at;
  }

  /** 2025年11月12日, 11月12日, 2025년 11월 12일. */
  private int eastAsian(FoldedText text, int at) {
    int end = at;
    int parts = 0;
    int next = at;
    while (next < text.length() && CharClass.of(text.charAt(next)) == CharClass.DIGIT) {
      int digits = digitsEnd(text, next);
      int sign = digits < text.length() ? EAST_ASIAN.indexOf(text.charAt(digits)) : -1;
      boolean longer = sign % 3 > 0 && digits - next > 2;
      if (sign < 0 || longer || currencies.longestAt(text, digits).isPresent()) {
        break;
      }
      parts += sign % 3 == 0 ? 0 : 1;
      end = digits + 1;
      next = CharClass.skipSpace(text, end);
    }
    return parts > 0 && !isPeriodEnd(text, end) ? end : at;
  }

  /** 3月期 closes a business year. */
  private static boolean isPeriodEnd(FoldedText text, int end) {
    return end < text.length() && text.charAt(end) == '间';
  }

  private int dayFirst(FoldedText text, int at, int day) {
    int month = day;
    while (month < text.length() && month - day < 6 && isBetweenDayAndMonth(text, month)) {
      month++;
    }
    if (month >= text.length() || month == day) {
      return at;
    }
    Optional<PhraseTrie.Match<Boolean>> name = months.longestAt(text, month);
    if (name.isEmpty() && text.charAt(month) == 'd' && startsWithOf(text, month)) {
      name = months.longestAt(text, month + 3);
    }
    return name.map(found -> withYear(text, found.end())).orElse(at);
  }

  private static boolean startsWithOf(FoldedText text, int at) {
    return at + 3 < text.length() && text.charAt(at + 1) == 'e' && text.charAt(at + 2) == ' ';
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

  /** The end of a month's name, with the full stop of a short form: Oct. 27. */
  private static int end(FoldedText text, PhraseTrie.Match<Boolean> month) {
    int end = month.end();
    boolean stop = end < text.length() && text.charAt(end) == '.' && month.values().get(0);
    return stop ? end + 1 : end;
  }

  private static Optional<Integer> monthFirst(FoldedText text, int monthEnd) {
    int at = CharClass.skipSpace(text, monthEnd);
    int day = digitsEnd(text, at);
    boolean year = day - at == 4;
    if (day == at || (day - at > 2 && !year) || isNumber(text, at, day)) {
      return Optional.empty();
    }
    return Optional.of(year ? day : withYear(text, day));
  }

  /**
   * In June 1,880 people; in May 1.7 billion; in November 72 planes; in March 20%: none is a day.
   */
  private static boolean isNumber(FoldedText text, int at, int end) {
    boolean sign = end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0;
    int digits = sign ? digitsEnd(text, end + 1) - end - 1 : 0;
    boolean tooLate = end - at == 2 && Integer.parseInt(text.subSequence(at, end)) > LAST_DAY;
    int behind = CharClass.skipSpace(text, end);
    boolean percent = behind < text.length() && text.charAt(behind) == '%';
    return percent || tooLate || (digits > 0 && digits != YEAR_DIGITS);
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
