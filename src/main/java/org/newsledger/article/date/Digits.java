package org.newsledger.article.date;

import org.newsledger.text.FoldedText;

/**
 * A run of digits in folded text.
 *
 * @param start where it begins
 * @param end where it ends; equal to {@code start} where there is no digit
 * @param value its number, -1 without digits or with more than four
 */
record Digits(int start, int end, int value) {

  static Digits startingAt(FoldedText text, int at) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return of(text, at, end);
  }

  static Digits endingAt(FoldedText text, int at) {
    int start = at;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return of(text, start, at);
  }

  boolean isDay() {
    return end - start <= 2 && value >= 1 && value <= 31;
  }

  boolean isMonth() {
    return end - start <= 2 && value >= 1 && value <= 12;
  }

  boolean isYear() {
    return end - start == 4 && value >= 1900 && value <= 2199;
  }

  private static Digits of(FoldedText text, int start, int end) {
    boolean number = end > start && end - start <= 4;
    return new Digits(start, end, number ? Integer.parseInt(text.subSequence(start, end)) : -1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
