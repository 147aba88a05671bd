package org.newsledger.company.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a row of a company source may say; the code is the field's name in {@code sources.yml}. */
public enum CompanyField {
  NAME,
  LEGAL_NAME,
  /** ISO 3166-1 alpha-2. */
  COUNTRY,
  TICKER,
  ISIN,
  LEI,
  /** The name of the company that owns it. */
  PARENT,
  SECTOR,
  /** Towns in which it has its head office. */
  SEAT,
  /** Other names of today: short, foreign, colloquial. */
  ALIASES,
  FORMER_NAMES,
  PRODUCTS,
  /** Founders and heads, given name first. */
  PEOPLE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The name in {@code sources.yml}, in lower case. */
  public String code() {
    return code;
  }

  /** The field of a code; empty when there is none. */
  public static Optional<CompanyField> find(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  /** The codes of all fields, separated by commas. */
  public static String codes() {
    return Arrays.stream(values()).map(CompanyField::code).collect(Collectors.joining(", "));
  }
}
