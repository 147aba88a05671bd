package org.newsledger.csv;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and dates as the people of a locale write them in the cells of a table. */
public final class LocaleFormats {

  private static final int LONGEST_NUMBER = 60;
  private static final int DATE_DIGITS = 8;
  private static final int YEAR_DIGITS = 4;

  /** What stands between the parts of a date; it may be repeated. */
  private static final String DATE_SIGNS = "-./ \t\n\u000B\f\r";

  private final Locale locale;
  private final char decimal;
  private final Pattern grouping;

  /**
   * The formats of a locale, whose decimal sign, grouping sign and order of day and month apply.
   */
  public LocaleFormats(Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    this.locale = locale;
    this.decimal = symbols.getDecimalSeparator();
    this.grouping = Pattern.compile(Pattern.quote(spacesAlike(symbols.getGroupingSeparator())));
  }

  /**
   * The number that a whole cell holds: digits, grouped by three (by two and three in India) or not
   * at all, with the locale's decimal sign.
   *
   * @return empty when the cell holds anything else; a grouping sign in the wrong place is no
   *     number
   */
  public Optional<BigDecimal> number(String cell) {
    String text = cell.strip().replace('\u2212', '-');
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
    String digits = signed ? text.substring(1) : text;
    int point = digits.indexOf(decimal);
    String whole = point < 0 ? digits : digits.substring(0, point);
    String fraction = point < 0 ? "" : digits.substring(point + 1);
    Optional<String> ungrouped = ungroup(whole);
    if (ungrouped.isEmpty() || !allDigits(fraction) || (point >= 0 && fraction.isEmpty())) {
      return Optional.empty();
    }
    String plain = ungrouped.get() + (fraction.isEmpty() ? "" : "." + fraction);
    return Optional.of(new BigDecimal(text.charAt(0) == '-' ? "-" + plain : plain));
  }

  private Optional<String> ungroup(String whole) {
    if (!whole.isEmpty() && allDigits(whole)) {
      return Optional.of(whole);
    }
    String[] groups = grouping.split(spacesAlike(whole), -1);
    int inner = locale.getCountry().equals("IN") ? 2 : 3;
    for (int i = 0; i < groups.length; i++) {
      boolean last = i == groups.length - 1;
      int length = groups[i].length();
      boolean fits =
          i == 0 ? length >= 1 && length <= 3 : length == 3 || (!last && length == inner);
      if (!fits || !allDigits(groups[i])) {
        return Optional.empty();
      }
    }
    return groups.length < 2 ? Optional.empty() : Optional.of(String.join("", groups));
  }

  /** Every kind of space, and the typographic apostrophe, as one plain character. */
  private static String spacesAlike(Object text) {
    return text.toString().replaceAll("[\\u00A0\\u202F\\u2009]", " ").replace('\u2019', '\'');
  }

  private static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The date that a whole cell holds: ISO 8601, or day, month and year in the locale's order.
   *
   * @return empty when the cell holds anything else, or a day that does not exist
   */
  public Optional<LocalDate> date(String cell) {
    List<String> parts = dateParts(cell.strip());
    if (parts.size() != 3 || parts.stream().mapToInt(String::length).sum() > DATE_DIGITS) {
      return Optional.empty();
    }
    if (parts.get(0).length() == YEAR_DIGITS) {
      return day(parts.get(0), parts.get(1), parts.get(2));
    }
    if (parts.get(2).length() != YEAR_DIGITS) {
      return Optional.empty();
    }
    return locale.getCountry().equals("US")
        ? day(parts.get(2), parts.get(0), parts.get(1))
        : day(parts.get(2), parts.get(1), parts.get(0));
  }

  /** The digits between the signs of a date; none where it holds anything else. */
  private static List<String> dateParts(String text) {
    List<String> parts = new ArrayList<>(3);
    int at = 0;
    while (true) {
      int end = at;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      parts.add(text.substring(at, end));
      at = end;
      while (at < text.length() && DATE_SIGNS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at == end) {
        return at == text.length() ? parts : List.of();
      }
    }
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    if (month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number in this locale, for messages. */
  public String numberExample() {
    return String.format(locale, "%,.1f", 1234.5);
  }

  /** Dates in this locale, for messages. */
  public String dateExamples() {
    return (locale.getCountry().equals("US") ? "12/31/2025" : "31.12.2025") + " or 2025-12-31";
  }
}
