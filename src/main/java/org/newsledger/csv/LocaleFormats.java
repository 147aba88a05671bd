package org.newsledger.csv;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and dates as the people of a locale write them in the cells of a table. */
public final class LocaleFormats {

  private static final int LONGEST_NUMBER = 60;
  private static final Pattern DATE_SIGNS = Pattern.compile("[-./\\s]+");

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
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * The date that a whole cell holds: ISO 8601, or day, month and year in the locale's order.
   *
   * @return empty when the cell holds anything else, or a day that does not exist
   */
  public Optional<LocalDate> date(String cell) {
    String[] parts = DATE_SIGNS.split(cell.strip(), -1);
    if (parts.length != 3
        || !allDigits(String.join("", parts))
        || String.join("", parts).length() > 8) {
      return Optional.empty();
    }
    if (parts[0].length() == 4) {
      return day(parts[0], parts[1], parts[2]);
    }
    if (parts[2].length() != 4) {
      return Optional.empty();
    }
    boolean monthFirst = locale.getCountry().equals("US");
    return monthFirst ? day(parts[2], parts[0], parts[1]) : day(parts[2], parts[1], parts[0]);
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

  /** A number and a date in this locale, for messages. */
  public String examples() {
    return String.format(locale, "%,.1f", 1234.5)
        + " and "
        + (locale.getCountry().equals("US") ? "12/31/2025" : "31.12.2025")
        + " or 2025-12-31";
  }
}
