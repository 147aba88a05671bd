package org.newsledger.company;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A company of the registry, or one that was discovered.
 *
 * @param companyId its permanent id
 * @param name its everyday name, without a legal form
 * @param listedName the name as its first source spells it, legal form included
 * @param legalName the registered name; blank when no source gives it
 * @param country ISO 3166-1 alpha-2; blank when unknown
 * @param lei its legal entity identifier; blank when unknown
 * @param isin the ISIN of its main share; blank when unknown
 * @param ticker the ticker of its main share; blank when unknown
 * @param parent the name of its owner; blank when unknown
 * @param sector as its source says; blank when unknown
 * @param seats towns of its head office
 * @param aliases its other names, sorted
 * @param status whether a source names it
 * @param described whether a source says what it makes, who heads it or where it sits, rather than
 *     only listing it; among companies of one name the described one is meant
 */
public record Company(
    String companyId,
    String name,
    String listedName,
    String legalName,
    String country,
    String lei,
    String isin,
    String ticker,
    String parent,
    String sector,
    List<String> seats,
    List<Alias> aliases,
    Status status,
    boolean described)
    implements Serializable {

  /** Where a company comes from. */
  public enum Status {
    /** A company source names it. */
    REGISTERED,
    /** Only texts or fact rows name it. */
    DISCOVERED;

    /** The published code, in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Company {
    seats = List.copyOf(seats);
    aliases = List.copyOf(aliases);
  }

  /** All tickers of its shares, the main one first. */
  public List<String> tickers() {
    Stream<String> others =
        aliases.stream().filter(alias -> alias.kind() == Alias.Kind.TICKER).map(Alias::text);
    return Stream.concat(Stream.of(ticker), others)
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  /** A company that is in no registry. */
  public static Company discovered(CompanyName name) {
    return new Company(
        CompanyIds.ofKey(name.key()),
        name.display(),
        name.display(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        List.of(),
        List.of(),
        Status.DISCOVERED,
        false);
  }

  /** The company as facts refer to it. */
  public CompanyRef ref() {
    return new CompanyRef(companyId, name);
  }
}
