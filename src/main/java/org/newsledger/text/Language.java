package org.newsledger.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language that articles are read in. */
public enum Language {
  DE,
  EN,
  ES,
  FR,
  IT,
  JA,
  KO,
  NL,
  PT,
  RU,
  ZH;

  /** The ISO 639-1 code, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether words are not separated by spaces (Japanese and Chinese). */
  public boolean isUnspaced() {
    return this == JA || this == ZH;
  }

  /** The language of a code or BCP 47 tag such as {@code pt-BR}; empty when it is none of ours. */
  public static Optional<Language> find(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(l -> l.code().equals(primary)).findFirst();
  }

  /**
   * The language of a code or tag.
   *
   * @throws IllegalArgumentException when it is none of ours; the message names those that are
   */
  public static Language get(String tag) {
    return find(tag)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "language '" + tag + "' is not read; allowed: " + codes()));
  }

  /** The codes of all languages, separated by commas. */
  public static String codes() {
    return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
  }
}
