package org.newsledger.company;

import java.io.Serializable;
import java.util.Locale;

/**
 * Another name of a company, or something that stands for it.
 *
 * @param text as the source spells it
 * @param kind what it is
 * @param source the source that gave it
 */
public record Alias(String text, Kind kind, String source)
    implements Comparable<Alias>, Serializable {

  /** What an alias is. */
  public enum Kind {
    /** A name of today. */
    ALIAS,
    LEGAL,
    FORMER,
    TICKER,
    ISIN,
    /** A product: stands for the company only in a description ("the maker of X"). */
    PRODUCT,
    /** A founder or head: stands for the company only in a description ("X's firm"). */
    PERSON;

    /** The published code, in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the alias names the company by itself, in running text. */
    public boolean isName() {
      return this == ALIAS || this == LEGAL || this == FORMER;
    }
  }

  /** By kind, text and source. */
  @Override
  public int compareTo(Alias other) {
    int byKind = kind.compareTo(other.kind);
    int byText = byKind != 0 ? byKind : text.compareTo(other.text);
    return byText != 0 ? byText : source.compareTo(other.source);
  }
}
