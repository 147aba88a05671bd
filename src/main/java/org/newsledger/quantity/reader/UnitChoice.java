package org.newsledger.quantity.reader;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.Digits;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.quantity.unit.Amount;
import org.newsledger.quantity.unit.FoundUnit;
import org.newsledger.quantity.unit.Shares;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Chooses the unit of a number from what stands beside it in one text. */
final class UnitChoice {

  private final QuantityReader reader;
  private final FoldedText text;
  private final Names names;
  private final QuantityMaker maker;

  UnitChoice(QuantityReader reader, FoldedText text, Names names, QuantityMaker maker) {
    this.reader = reader;
    this.text = text;
    this.names = names;
    this.maker = maker;
  }

  /** The unit behind a number; parts of one in running text are percentages. */
  Optional<FoundUnit> behind(Numeral numeral) {
    boolean part = numeral.form() == Numeral.Form.PART;
    if (part || numeral.form() == Numeral.Form.FRACTION) {
      Optional<FoundUnit> told =
          reader
              .units()
              .after(text, numeral, false)
              .filter(unit -> unit.start() <= numeral.end() + 1 && isPercentage(unit))
              .or(() -> linkedPercentage(numeral.end()));
      if (told.isPresent()) {
        return told;
      }
      boolean percent =
          part ? isInRunningText(numeral) : reader.units().linksTo(text, numeral.end());
      return percent ? Optional.of(Shares.hundredfold(numeral)) : Optional.empty();
    }
    return reader
        .units()
        .after(text, numeral, !isLoneOne(numeral))
        .filter(this::isNoName)
        .filter(unit -> !isYearApart(numeral, unit));
  }

  /** Takes in a currency told once more behind the number: US$5 billion dollars. */
  Amount withCurrency(Numeral numeral, FoundUnit before) {
    Amount amount = Amount.of(numeral, Optional.of(before));
    Optional<FoundUnit> after =
        reader.units().after(text, numeral, false).filter(unit -> unit.unit().isMoney());
    return after
        .filter(unit -> !Digits.at(text, CharClass.skipSpace(text, unit.end())))
        .filter(unit -> unit.codes().stream().anyMatch(before.codes()::contains))
        .map(unit -> amount.measuredBy(before.codes().size() == 1 ? before : unit, unit.end()))
        .orElse(amount);
  }

  /** Whether a unit stands with its number so closely that one numeral alone is one. */
  boolean isRightBehind(FoundUnit unit, Numeral number) {
    boolean counted = unit.unit().equals(Unit.MULTIPLE) && isLoneOne(number);
    boolean beside =
        unit.start() <= number.end()
            || (unit.start() == number.end() + 1 && text.charAt(number.end()) == ' ');
    return beside && !counted && !reader.unitLexicon().isCutWord(text, unit.start(), unit.end());
  }

  /** By the end of 2026 at the site: a year counts nothing that a common word parts from it. */
  private boolean isYearApart(Numeral numeral, FoundUnit unit) {
    return unit.unit().kind() == Unit.Kind.COUNT
        && maker.isYear(numeral)
        && reader.ellipsis().endsAt(text, numeral.end());
  }

  /**
   * 18,000 AMD accelerators: a code or a name of money that is part of a company's name; not 100
   * East Caribbean dollars, which goes on behind what looks like a name.
   */
  private boolean isNoName(FoundUnit unit) {
    return !unit.unit().isMoney() || names.endOver(unit.start(), unit.end()) < unit.end();
  }

  /** Half a percentage point, five tenths of a percent. */
  private static boolean isPercentage(FoundUnit unit) {
    return unit.unit().equals(Unit.PERCENT)
        || unit.unit().equals(Unit.PERCENTAGE_POINT)
        || unit.unit().equals(Unit.BASIS_POINT);
  }

  /** A quarter of a percentage point. */
  private Optional<FoundUnit> linkedPercentage(int end) {
    int of = reader.units().beyondLinker(text, end);
    if (of == end || of >= text.length()) {
      return Optional.empty();
    }
    int at =
        reader
            .numbers()
            .article(text, of)
            .map(article -> CharClass.skipSpace(text, article.end()))
            .orElse(of);
    return reader.units().at(text, at).filter(UnitChoice::isPercentage);
  }

  /** One company is no count of companies. */
  private static boolean isLoneOne(Numeral numeral) {
    boolean words = numeral.form() == Numeral.Form.WORDS || numeral.form() == Numeral.Form.SINGLE;
    return words && numeral.value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  private boolean isInRunningText(Numeral numeral) {
    int before = numeral.start() - 1;
    int after = CharClass.skipSpace(text, numeral.end());
    boolean spaced = before >= 0 && text.charAt(before) == ' ';
    return (before >= 1 && CharClass.isWord(text.charAt(spaced ? before - 1 : before)))
        || (after < text.length() && CharClass.isWord(text.charAt(after)));
  }
}
