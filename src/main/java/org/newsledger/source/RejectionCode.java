package org.newsledger.source;

import java.util.Locale;

/** Why an input is refused; the lower-case form is published and never changes. */
public enum RejectionCode {
  FILE_MISSING,
  FILE_UNREADABLE,
  FILE_VANISHED,
  FILE_EMPTY,
  FILE_OUTSIDE_INPUT,
  FILE_BINARY,
  FILE_TOO_LARGE,
  FILE_TYPE_UNKNOWN,
  GZIP_DAMAGED,
  GZIP_TOO_LARGE,
  CHARSET_INVALID,
  JSON_MALFORMED,
  JSON_TOO_DEEP,
  JSON_FIELD_MISSING,
  HTML_NO_ARTICLE,
  ARTICLE_EMPTY,
  ARTICLE_NOT_READ,
  LANGUAGE_UNKNOWN,
  CSV_HEADER,
  CSV_FIELD_COUNT,
  CSV_QUOTE_UNCLOSED,
  CSV_LINE_TOO_LONG,
  CSV_FIELD_MISSING,
  NUMBER_INVALID,
  DATE_INVALID,
  CURRENCY_UNKNOWN,
  UNIT_UNKNOWN,
  METRIC_UNKNOWN,
  VALUE_UNKNOWN,
  COMPANY_DUPLICATE,
  COMPANY_NAME_MISSING,
  RATE_NOT_POSITIVE,
  RATE_DUPLICATE;

  /** The published code, in snake case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
