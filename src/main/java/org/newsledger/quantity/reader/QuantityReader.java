package org.newsledger.quantity.reader;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.currency.CountryCurrencies;
import org.newsledger.quantity.currency.CurrencyLexicon;
import org.newsledger.quantity.excluded.CalendarReader;
import org.newsledger.quantity.excluded.IdentifierReader;
import org.newsledger.quantity.excluded.ShortYears;
import org.newsledger.quantity.number.HanLexicon;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.quantity.number.NumberReader;
import org.newsledger.quantity.settlement.Plausibility;
import org.newsledger.quantity.settlement.Sums;
import org.newsledger.quantity.unit.Numerals;
import org.newsledger.quantity.unit.OrdinalSigns;
import org.newsledger.quantity.unit.Proportions;
import org.newsledger.quantity.unit.ScaleWords;
import org.newsledger.quantity.unit.UnitLexicon;
import org.newsledger.quantity.unit.UnitReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * Finds every number of a text with its unit, in one pass that is linear in the text's length.
 *
 * <p>Immutable; one reader of a language serves all threads.
 */
public final class QuantityReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Language language;
  private final char decimal;
  private final Numerals numerals;
  private final Numerals swapped;
  private final UnitReader units;
  private final UnitLexicon unitLexicon;
  private final QualifierReader qualifiers;
  private final RangeLexicon ranges;
  private final PhraseTrie<Boolean> partOf;
  private final CalendarReader calendar;
  private final IdentifierReader identifiers;
  private final Proportions proportions;
  private final OrdinalSigns ordinals;
  private final Plausibility plausibility;
  private final ShortYears shortYears;
  private final Ellipsis ellipsis;
  private final Sums sums;
  private final Beginnings beginnings;
  private final ScaleWords scales;

  /** The currency that texts of no known country leave out. */
  private final List<String> leftOut;

  /** Countries whose texts write the decimal sign that others of the language do not. */
  private final Set<String> otherDecimalAt;

  /** Signs of money that tell of such a country where none is known. */
  private final PhraseTrie<Boolean> otherDecimalWith;

  private QuantityReader(Language language, Lexicon quantity) {
    this.language = language;
    this.decimal = quantity.word("decimal").charAt(0);
    HanLexicon han = new HanLexicon(quantity);
    NumberLexicon numberLexicon = new NumberLexicon(quantity);
    CurrencyLexicon currencies = new CurrencyLexicon(language, quantity);
    this.numerals = Numerals.of(quantity, numberLexicon, han, decimal);
    this.swapped = Numerals.of(quantity, numberLexicon, han, decimal == '.' ? ',' : '.');
    this.unitLexicon = new UnitLexicon(quantity);
    this.units = new UnitReader(currencies, unitLexicon, numberLexicon);
    this.scales = new ScaleWords(unitLexicon, numberLexicon);
    this.leftOut = quantity.words("leftOut");
    this.otherDecimalAt = new HashSet<>(quantity.words("otherDecimalAt"));
    this.otherDecimalWith = new PhraseTrie<>();
    quantity.words("otherDecimalWith").forEach(sign -> otherDecimalWith.add(sign, true));
    this.qualifiers = new QualifierReader(quantity);
    this.ranges = new RangeLexicon(quantity);
    this.partOf = Subsets.words(quantity);
    this.identifiers =
        new IdentifierReader(
            quantity,
            List.of(numberLexicon.magnitudes(), currencies.after(), unitLexicon.measures()),
            unitLexicon.nouns());
    this.proportions =
        new Proportions(
            quantity,
            Lexicon.of(language, "text").folded("commonWords"),
            numberLexicon,
            unitLexicon);
    this.ordinals = new OrdinalSigns(quantity);
    this.plausibility = new Plausibility(quantity);
    this.shortYears = new ShortYears(quantity);
    this.ellipsis =
        new Ellipsis(Lexicon.of(language, "text").words("commonWords"), quantity.words("linkers"));
    this.sums = new Sums(quantity, unitLexicon);
    this.calendar = new CalendarReader(Lexicon.of(language, "article"), currencies.after());
    Stream<PhraseTrie<?>> phrases =
        Stream.of(
            currencies.before(),
            unitLexicon.spelled(),
            unitLexicon.before(),
            han.natives(),
            proportions.every(),
            calendar.months());
    this.beginnings =
        new Beginnings(
            Stream.concat(numberLexicon.beginnings().stream(), phrases),
            numberLexicon.glued(),
            han);
  }

  /** The reader of a language, with the words of its lexicon. */
  public static QuantityReader of(Language language) {
    return new QuantityReader(language, Lexicon.of(language, "quantity"));
  }

  /**
   * The quantities of a text in its order, none overlapping, those that are none of the story
   * included.
   *
   * @param text the text, in this reader's language
   * @param context what decides between currencies that share a sign
   */
  public List<Quantity> read(AnalyzedText text, QuantityContext context) {
    return new QuantityScan(this, text, context).run();
  }

  /** The currency of sums in a text that names none; empty where it may be any. */
  public Optional<Unit> unnamedCurrency(QuantityContext context) {
    return context.country().isEmpty()
        ? leftOut.stream().findFirst().map(Unit::money)
        : CountryCurrencies.leftOutIn(context.country()).map(Unit::money);
  }

  Language language() {
    return language;
  }

  /** Number words, whatever the decimal sign. */
  NumberReader numbers() {
    return numerals.numbers();
  }

  /**
   * The readers of numerals for a text from or about {@code country}, with the decimal sign that
   * its numbers speak for.
   */
  Numerals numerals(FoldedText text, String country) {
    BooleanSupplier abroad =
        () ->
            otherDecimalAt.contains(country)
                || (country.isEmpty() && otherDecimalWith.isIn(text, 0, text.length()));
    return DecimalSigns.speakAgainst(decimal, text, scales, abroad) ? swapped : numerals;
  }

  ShortYears shortYears() {
    return shortYears;
  }

  UnitReader units() {
    return units;
  }

  UnitLexicon unitLexicon() {
    return unitLexicon;
  }

  QualifierReader qualifiers() {
    return qualifiers;
  }

  RangeLexicon ranges() {
    return ranges;
  }

  PhraseTrie<Boolean> partOf() {
    return partOf;
  }

  Plausibility plausibility() {
    return plausibility;
  }

  OrdinalSigns ordinals() {
    return ordinals;
  }

  IdentifierReader identifiers() {
    return identifiers;
  }

  Proportions proportions() {
    return proportions;
  }

  Beginnings beginnings() {
    return beginnings;
  }

  Ellipsis ellipsis() {
    return ellipsis;
  }

  Sums sums() {
    return sums;
  }

  /** Whether no noun that is counted follows the number that ends at {@code end}. */
  boolean leavesUnit(FoldedText text, int end) {
    return ellipsis.endsAt(text, end) || sums.follow(text, end);
  }

  CalendarReader calendar() {
    return calendar;
  }
}
