package org.newsledger.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the rows of a CSV source tell, and which fields they may feed. */
public enum SourceKind {
  COMPANIES(
      "name",
      "legal_name, country, ticker, exchange, isin, lei, parent, sector, seat, aliases, former_names,"
          + " products, people"),
  RATES("date", "base, quote, rate"),
  CLAIMS("subject, value", "objects, metric, value_high, unit, qualifier, modality, period, date");

  private final String required;
  private final String optional;

  SourceKind(String required, String optional) {
    this.required = required;
    this.optional = optional;
  }

  /** The fields that a source of this kind has to fill. */
  List<String> requiredFields() {
    return List.of(required.split(", "));
  }

  /** Whether a source of this kind may fill {@code field}. */
  boolean knows(String field) {
    return List.of(fields().split(", ")).contains(field);
  }

  /** All fields, separated by commas, the required ones first. */
  public String fields() {
    return required + ", " + optional;
  }

  /** The name in {@code sources.yml}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String codes() {
    return Arrays.stream(values()).map(SourceKind::code).collect(Collectors.joining(", "));
  }
}
