package org.newsledger.company.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.company.CompanyName;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.name.NameNormalizer;

/**
 * A row with its name taken apart.
 *
 * <p>Rows are ordered by how much they say and then by what they say, never by where they stand.
 *
 * @param row the row
 * @param name its name taken apart
 * @param isDescribed whether the row tells what the company makes, who heads it, where it sits,
 *     what owns it, or what it does and is called elsewhere
 */
record NamedRow(CompanyRow row, CompanyName name, boolean isDescribed)
    implements Comparable<NamedRow> {

  private static final Comparator<NamedRow> ORDER =
      Comparator.comparing((NamedRow r) -> !r.isDescribed())
          .thenComparingInt(r -> -r.row.values().size())
          .thenComparing(r -> r.row.first(CompanyField.NAME))
          .thenComparing(r -> r.row.source())
          .thenComparing(r -> r.row.values().toString());

  private static final List<CompanyField> NAMES =
      List.of(CompanyField.LEGAL_NAME, CompanyField.ALIASES, CompanyField.FORMER_NAMES);

  static NamedRow of(CompanyRow row, NameBook names) {
    return new NamedRow(row, names.name(row.first(CompanyField.NAME)), isDescribed(row));
  }

  private static boolean isDescribed(CompanyRow row) {
    Set<CompanyField> told = row.values().keySet();
    return told.contains(CompanyField.PRODUCTS)
        || told.contains(CompanyField.PEOPLE)
        || told.contains(CompanyField.SEAT)
        || told.contains(CompanyField.PARENT)
        || told.contains(CompanyField.FORMER_NAMES)
        || (told.contains(CompanyField.ALIASES) && told.contains(CompanyField.SECTOR));
  }

  /**
   * What may stand in two rows of one company: {@code lei:}, {@code isin:}, {@code ticker:}, {@code
   * key:}.
   */
  List<String> identities(NameBook names) {
    List<String> all = new ArrayList<>(4);
    for (CompanyField field : List.of(CompanyField.LEI, CompanyField.ISIN, CompanyField.TICKER)) {
      for (String text : row.all(field)) {
        all.add(field.code() + ":" + symbol(text));
      }
    }
    all.add("key:" + name.key());
    if (has(CompanyField.LEGAL_NAME)) {
      String legal = "key:" + names.key(row.first(CompanyField.LEGAL_NAME));
      if (!all.contains(legal)) {
        all.add(legal);
      }
    }
    return all;
  }

  /** Whether two rows that share {@code identity} are of one company. */
  boolean isSame(NamedRow other, String identity) {
    if (identity.startsWith("key:")) {
      return agrees(other, CompanyField.COUNTRY)
          || (has(CompanyField.SECTOR)
              && agrees(other, CompanyField.SECTOR)
              && !isListedElsewhere(other)
              && !hasOtherForm(other));
    }
    return !identity.startsWith("ticker:")
        || (isListedAlike(other, identity.substring("ticker:".length())) && beginsAlike(other));
  }

  /** Whether both have shares, but none on one exchange. */
  private boolean isListedElsewhere(NamedRow other) {
    return has(CompanyField.TICKER)
        && other.has(CompanyField.TICKER)
        && Collections.disjoint(row.all(CompanyField.TICKER), other.row.all(CompanyField.TICKER));
  }

  /** Whether both names bear legal forms, but none in common. */
  private boolean hasOtherForm(NamedRow other) {
    return !name.forms().isEmpty()
        && !other.name.forms().isEmpty()
        && Collections.disjoint(name.forms(), other.name.forms());
  }

  private boolean agrees(NamedRow other, CompanyField field) {
    return !has(field)
        || !other.has(field)
        || row.first(field).equalsIgnoreCase(other.row.first(field));
  }

  /** Whether no exchange (NYSE:T, TSX:T) and no country tells two companies of a ticker apart. */
  private boolean isListedAlike(NamedRow other, String symbol) {
    String mine = exchange(symbol);
    String theirs = other.exchange(symbol);
    boolean sameExchange = mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    return sameExchange && agrees(other, CompanyField.COUNTRY);
  }

  /** The exchange on which a symbol of the row is dealt; empty where the row does not say. */
  private String exchange(String symbol) {
    return row.all(CompanyField.TICKER).stream()
        .filter(ticker -> symbol(ticker).equals(symbol))
        .map(ticker -> ticker.substring(0, Math.max(0, ticker.indexOf(':'))))
        .findFirst()
        .orElse("")
        .toUpperCase(Locale.ROOT);
  }

  /** An identifier without the exchange in front of it. */
  private static String symbol(String identifier) {
    return identifier.substring(identifier.indexOf(':') + 1).toUpperCase(Locale.ROOT);
  }

  private boolean beginsAlike(NamedRow other) {
    List<CompanyName> theirs = other.names();
    return names().stream().anyMatch(a -> theirs.stream().anyMatch(b -> beginAlike(a, b)));
  }

  private List<CompanyName> names() {
    List<CompanyName> names = new ArrayList<>();
    names.add(name);
    for (CompanyField field : NAMES) {
      row.all(field).forEach(text -> names.add(NameNormalizer.normalize(text)));
    }
    return names;
  }

  private static boolean beginAlike(CompanyName a, CompanyName b) {
    boolean sameWord =
        !a.tokens().isEmpty()
            && !b.tokens().isEmpty()
            && a.tokens().get(0).equals(b.tokens().get(0));
    return sameWord || a.key().startsWith(b.key()) || b.key().startsWith(a.key());
  }

  private boolean has(CompanyField field) {
    return row.values().containsKey(field);
  }

  @Override
  public int compareTo(NamedRow other) {
    return ORDER.compare(this, other);
  }
}
