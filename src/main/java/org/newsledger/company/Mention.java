package org.newsledger.company;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsledger.text.Span;

/**
 * A stretch of text that names a company or stands for one.
 *
 * @param span the characters, in the original text
 * @param kind how it names the company
 * @param company the company meant; empty where two are equally likely or none is known
 * @param decidedBy what decided, as a short snake-case code (for example {@code registry_name},
 *     {@code legal_form}, {@code apposition}, {@code product}, {@code focus})
 * @param score certainty from 0 to 1
 * @param others companies that are nearly as likely meant, the likeliest first
 * @param onlooker whether the company's business is with other companies, which it finances, lists,
 *     advises or reports on
 */
public record Mention(
    Span span,
    Kind kind,
    Optional<CompanyRef> company,
    String decidedBy,
    double score,
    List<CompanyRef> others,
    boolean onlooker) {

  public Mention {
    others = List.copyOf(others);
  }

  /** How a mention names its company. */
  public enum Kind {
    NAME,
    ALIAS,
    TICKER,
    /** A company in no registry, found by what stands around its name. */
    DISCOVERED,
    /** A description by a product, a person or a seat: the maker of X, the Redmond firm. */
    EPITHET,
    /**
     * A sort or a pronoun that stands for a company named elsewhere: the carmaker, the company, it.
     */
    ANAPHOR;

    /** The published code, in snake case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the company is named itself, rather than referred back to. */
  public boolean isNamed() {
    return kind != Kind.EPITHET && kind != Kind.ANAPHOR;
  }
}
