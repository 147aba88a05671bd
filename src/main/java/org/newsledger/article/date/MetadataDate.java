package org.newsledger.article.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.newsledger.text.FoldedText;

/**
 * Reads the date that a field of metadata holds: ISO 8601, seconds or milliseconds since 1970, or
 * words. The day is the one that is written, in whatever zone the time is given.
 */
public final class MetadataDate {

  private static final int ISO_LENGTH = 10;
  private static final long SECONDS_BEFORE_MILLIS = 100_000_000_000L;

  private MetadataDate() {}

  /** The day that {@code value} tells; empty where it tells none. */
  public static Optional<LocalDate> parse(String value) {
    String text = value.strip();
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    try {
      if (digits) {
        return Optional.of(ofNumber(text)).filter(MetadataDate::isSensible);
      }
      if (text.length() >= ISO_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
        return Optional.of(LocalDate.parse(text.substring(0, ISO_LENGTH)))
            .filter(MetadataDate::isSensible);
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return DateScanner.of(FoldedText.of(text), false).stream()
        .flatMap(found -> found.date().stream())
        .findFirst();
  }

  private static LocalDate ofNumber(String digits) {
    if (digits.length() == 8 || digits.length() == 14) {
      int day = Integer.parseInt(digits.substring(0, 8));
      return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }
    if (digits.length() < 9 || digits.length() > 14) {
      throw new DateTimeException("no time: " + digits);
    }
    long time = Long.parseLong(digits);
    long seconds = time >= SECONDS_BEFORE_MILLIS ? time / 1000 : time;
    return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Articles are dated from 1800 on, and not centuries ahead. */
  static boolean isSensible(LocalDate date) {
    return date.getYear() >= 1800 && date.getYear() <= 2199;
  }
}
