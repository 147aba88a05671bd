package org.newsledger.article.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.text.FoldedText;

/** Dates in digits: 2025-11-12, 12.11.2025, 12/11/2025, 2025年11月12日, 2025년 11월 12일. */
final class NumericDates {

  private static final String YEAR_SIGNS = "年년";
  private static final String MONTH_SIGNS = "月월";
  private static final String DAY_SIGNS = "日日號号일";
  private static final int REIWA_BEFORE_FIRST = 2018;

  private final FoldedText text;
  private final boolean monthMayLead;

  private NumericDates(FoldedText text, boolean monthMayLead) {
    this.text = text;
    this.monthMayLead = monthMayLead;
  }

  static List<FoundDate> of(FoldedText text, boolean monthMayLead) {
    NumericDates dates = new NumericDates(text, monthMayLead);
    List<FoundDate> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        continue;
      }
      Digits first = Digits.startingAt(text, at);
      Optional<FoundDate> date = dates.startingWith(first);
      date.ifPresent(found::add);
      at = date.map(FoundDate::end).orElse(first.end()) - 1;
    }
    return found;
  }

  private Optional<FoundDate> startingWith(Digits first) {
    char sign = at(first.end());
    if (YEAR_SIGNS.indexOf(sign) >= 0 && sign != 0) {
      return withSigns(first);
    }
    if (MONTH_SIGNS.indexOf(sign) >= 0 && first.isMonth()) {
      return monthAndDay(first, first.start(), 0);
    }
    if (sign != '-' && sign != '.' && sign != '/') {
      return Optional.empty();
    }
    boolean inNumber = first.start() > 0 && ".,-/".indexOf(at(first.start() - 1)) >= 0;
    return inNumber ? Optional.empty() : separated(first, sign);
  }

  private Optional<FoundDate> withSigns(Digits first) {
    boolean era =
        first.start() > 1 && text.subSequence(first.start() - 2, first.start()).equals("令和");
    int year = era ? REIWA_BEFORE_FIRST + first.value() : first.value();
    if (!era && !first.isYear()) {
      return Optional.empty();
    }
    Digits month = Digits.startingAt(text, skipSpace(first.end() + 1));
    return MONTH_SIGNS.indexOf(at(month.end())) >= 0 && month.isMonth()
        ? monthAndDay(month, first.start(), year)
        : Optional.empty();
  }

  private Optional<FoundDate> monthAndDay(Digits month, int start, int year) {
    Digits day = Digits.startingAt(text, skipSpace(month.end() + 1));
    return day.isDay() && DAY_SIGNS.indexOf(at(day.end())) >= 0
        ? Optional.of(new FoundDate(start, day.end() + 1, year, month.value(), day.value()))
        : Optional.empty();
  }

  private Optional<FoundDate> separated(Digits first, char sign) {
    Digits second = Digits.startingAt(text, skipSpace(first.end() + 1));
    if (at(second.end()) != sign) {
      return Optional.empty();
    }
    Digits third = Digits.startingAt(text, skipSpace(second.end() + 1));
    if (first.isYear() && second.isMonth() && third.isDay()) {
      return Optional.of(
          new FoundDate(first.start(), third.end(), first.value(), second.value(), third.value()));
    }
    if (!third.isYear() || !first.isDay() || !second.isDay()) {
      return Optional.empty();
    }
    boolean ambiguous = monthMayLead && sign == '/' && first.isMonth() && second.isMonth();
    if (ambiguous && first.value() != second.value()) {
      return Optional.empty();
    }
    Digits month = second.isMonth() ? second : first;
    Digits day = second.isMonth() ? first : second;
    return Optional.of(
        new FoundDate(first.start(), third.end(), third.value(), month.value(), day.value()));
  }

  private int skipSpace(int at) {
    return at(at) == ' ' ? at + 1 : at;
  }

  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
