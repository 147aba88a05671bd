package org.newsledger.quantity.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.currency.CountryCurrencies;
import org.newsledger.quantity.excluded.IdentifierReader;
import org.newsledger.quantity.excluded.WebAddress;
import org.newsledger.quantity.number.Digits;
import org.newsledger.quantity.number.NumberReader;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.quantity.settlement.BareSigns;
import org.newsledger.quantity.settlement.Settlement;
import org.newsledger.quantity.unit.Amount;
import org.newsledger.quantity.unit.CountedShares;
import org.newsledger.quantity.unit.FoundUnit;
import org.newsledger.quantity.unit.Numerals;
import org.newsledger.quantity.unit.Shares;
import org.newsledger.quantity.unit.UnitLexicon;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;
import org.newsledger.text.Span;

/** One pass over one text. */
final class QuantityScan {

  private static final BigDecimal GREAT = BigDecimal.valueOf(1_000_000);

  private final QuantityReader reader;
  private final FoldedText text;
  private final List<Span> sentences;
  private final NumberReader numbers;
  private final Shares shares;
  private final CountedShares counted;
  private final QuantityMaker maker;
  private final Compounds compounds;
  private final JoinedAmounts joined;
  private final Recent<Amount> recent = new Recent<>(this::read);
  private final Names names;
  private final UnitChoice units;
  private final String country;
  private final List<Settlement.Draft> found = new ArrayList<>();
  private int at;

  /** Where the last quantity found ends: no words before it belong to the next one. */
  private int floor;

  QuantityScan(QuantityReader reader, AnalyzedText analyzed, QuantityContext context) {
    this.reader = reader;
    this.text = analyzed.folded();
    this.sentences = analyzed.sentences();
    Numerals numerals = reader.numerals(text, context.country());
    this.numbers = numerals.numbers();
    this.shares = numerals.shares();
    this.counted = numerals.counted();
    this.maker = new QuantityMaker(reader, text, context);
    this.compounds = new Compounds(numbers, reader.unitLexicon().lastUnits());
    this.country = context.country();
    this.names = new Names(text, context.names());
    this.units = new UnitChoice(reader, text, names, maker);
    this.joined = new JoinedAmounts(reader, text, this::amount);
  }

  List<Quantity> run() {
    while (at < text.length()) {
      if (!reader.beginnings().at(text, at) || !take()) {
        at = CharClass.next(text, at);
      }
    }
    BareSigns signs = new BareSigns(CountryCurrencies.of(country));
    return new Settlement(text, sentences, reader.sums(), reader.plausibility(), signs).run(found);
  }

  /** Takes what begins here; true when it has moved on. */
  private boolean take() {
    int named = names.endOver(at, at + 1);
    if (named > at && !reader.units().opensBeyond(text, at, named)) {
      return moveTo(named);
    }
    Optional<Integer> date = reader.calendar().dateAt(text, at);
    if (date.isPresent()) {
      return exclude(date.get(), "date");
    }
    Optional<IdentifierReader.Found> identifier = reader.identifiers().at(text, at);
    if (identifier.isPresent()) {
      return exclude(identifier.get().end(), identifier.get().kind());
    }
    if (WebAddress.beginsAt(text, at)) {
      return moveTo(WebAddress.end(text, at));
    }
    Optional<PhraseTrie.Match<UnitLexicon.Spelled>> spelled =
        reader.unitLexicon().spelled().longestAt(text, at);
    if (spelled.isPresent()) {
      return add(settled(maker.spelled(spelled.get(), floor), spelled.get().end()));
    }
    if (isPartOfQualifier()) {
      return false;
    }
    Optional<Amount> amount = amount(at);
    return amount.isPresent() && add(made(amount.get()));
  }

  /** At least, in French, ends with the word for minus. */
  private boolean isPartOfQualifier() {
    return numbers
        .beyondSign(text, at)
        .flatMap(number -> reader.qualifiers().before(text, number, floor))
        .filter(phrase -> phrase.start() < at)
        .isPresent();
  }

  private Settlement.Draft made(Amount amount) {
    Optional<Amount> high = joined.upperEnd(amount);
    Amount whole =
        high.isPresent() ? amount : joined.completed(compounds.closed(text, amount, this::amount));
    // From 5.1 to 3.6 billion: what it was before is no lower bound.
    boolean former = high.isEmpty() && joined.isFormer(whole);
    Quantity quantity = maker.quantity(whole, high, former ? whole.start() : floor);
    Amount last = high.orElse(whole);
    boolean bare = quantity.unit().kind() == Unit.Kind.BARE && quantity.isOfTheStory();
    BigDecimal scale = last.number().scale();
    boolean elliptic = bare && scale.compareTo(GREAT) >= 0 && reader.leavesUnit(text, last.end());
    boolean shared =
        quantity.unit().isMoney() && whole.unit().or(last::unit).orElseThrow().isShared();
    FoundUnit.Naming naming =
        whole.unit().or(last::unit).map(unit -> unit.naming(text)).orElse(FoundUnit.Naming.OTHER);
    return new Settlement.Draft(quantity, last.end(), scale, elliptic, shared, naming);
  }

  private static Settlement.Draft settled(Quantity quantity, int end) {
    return new Settlement.Draft(
        quantity, end, BigDecimal.ONE, false, false, FoundUnit.Naming.OTHER);
  }

  /** The number with its unit whose first character stands at {@code start}. */
  private Optional<Amount> amount(int start) {
    return recent.at(start);
  }

  private Optional<Amount> read(int start) {
    Optional<FoundUnit> currency = reader.units().before(text, start);
    if (currency.isPresent()) {
      Optional<Amount> money = behindCurrency(currency.get());
      if (money.isPresent()) {
        return money;
      }
    }
    Optional<PhraseTrie.Match<Unit>> told = toldBefore(start);
    if (told.isPresent()) {
      Unit unit = told.get().values().get(0);
      return number(CharClass.skipSpace(text, told.get().end()))
          .map(numeral -> Amount.told(numeral, unit, start))
          .map(amount -> told.get().start() > start ? amount.negative(start) : amount);
    }
    return shares
        .read(text, start)
        .or(() -> counted.read(text, start))
        .or(() -> reader.proportions().read(text, start))
        .or(() -> plain(start));
  }

  /** The number behind a currency, with a minus sign before it or none: $-3.2m. */
  private Optional<Amount> behindCurrency(FoundUnit currency) {
    int at = CharClass.skipSpace(text, currency.end());
    boolean negative =
        at < text.length() && text.charAt(at) == '-' && at == currency.end() && isSigned(at);
    return number(negative ? at + 1 : at)
        .map(numeral -> units.withCurrency(numeral, currency))
        .map(amount -> negative ? amount.negative(currency.start()) : amount);
  }

  private boolean isSigned(int at) {
    return Digits.at(text, at + 1)
        && Character.getType(text.charAt(at - 1)) == Character.CURRENCY_SYMBOL;
  }

  /** A unit told before its number, with a word for minus before it or none: 负百分之二. */
  private Optional<PhraseTrie.Match<Unit>> toldBefore(int start) {
    return reader
        .unitLexicon()
        .before()
        .longestAt(text, start)
        .or(
            () ->
                numbers
                    .beyondSign(text, start)
                    .filter(at -> at < text.length())
                    .flatMap(at -> reader.unitLexicon().before().longestAt(text, at)));
  }

  private Optional<Amount> plain(int start) {
    return number(start)
        .or(() -> numbers.one(text, start))
        .or(() -> lowerEnd(start))
        .map(numeral -> Amount.of(numeral, units.behind(numeral)))
        .filter(this::counts)
        .map(amount -> compounds.withMagnitudeBehind(text, amount));
  }

  /** Between one and ten: one as the lower end of a range, which would be an article elsewhere. */
  private Optional<Numeral> lowerEnd(int start) {
    return reader.ranges().opening(text, start).isEmpty()
        ? Optional.empty()
        : numbers
            .article(text, start)
            .filter(
                one ->
                    reader
                        .ranges()
                        .joint(text, one.end())
                        .filter(joint -> joint.joins(true, true))
                        .flatMap(joint -> number(joint.end()))
                        .filter(high -> high.value().isPresent())
                        .isPresent());
  }

  /** One numeral alone counts with a unit right behind it, or where nothing stands around it. */
  private boolean counts(Amount amount) {
    Numeral number = amount.number();
    if (number.form() == Numeral.Form.PART
        && (isOrdinal(number) || numbers.isAndHalf(text, number))) {
      return false;
    }
    return number.form() != Numeral.Form.SINGLE
        || amount.unit().filter(unit -> units.isRightBehind(unit, number)).isPresent()
        || opensRange(number)
        || NumberReader.isAlone(text, number.start(), number.end());
  }

  /** 两到三成: the lower end leaves its unit to the upper one. */
  private boolean opensRange(Numeral number) {
    return CharClass.of(text.charAt(number.start())) == CharClass.HAN
        && reader
            .ranges()
            .joint(text, number.end())
            .filter(joint -> joint.joins(false, true))
            .filter(joint -> joint.sort() != RangeLexicon.Joint.Sort.EITHER)
            .filter(joint -> joint.end() < text.length())
            .flatMap(joint -> amount(joint.end()))
            .filter(upper -> upper.unit().filter(unit -> unit.exclusion().isEmpty()).isPresent())
            .filter(upper -> AmountPairs.isUpperEnd(Amount.of(number, Optional.empty()), upper))
            .isPresent();
  }

  /** A third plant: a part of something is linked to it. */
  private boolean isOrdinal(Numeral part) {
    return numbers.isOrdinalToo(text, part)
        && !reader.ellipsis().endsAt(text, part.end())
        && !reader.units().linksTo(text, part.end());
  }

  private Optional<Numeral> number(int start) {
    return start < text.length() ? numbers.read(text, start) : Optional.empty();
  }

  private boolean add(Settlement.Draft draft) {
    found.add(draft);
    floor = text.toFolded(draft.quantity().span().end());
    return moveTo(floor);
  }

  private boolean exclude(int end, String kind) {
    return add(settled(maker.excluded(at, end, kind), end));
  }

  private boolean moveTo(int end) {
    at = Math.max(at + 1, end);
    return true;
  }
}
