package org.newsledger.quantity.reader;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.Numeral;
import org.newsledger.quantity.reader.RangeLexicon.Joint;
import org.newsledger.quantity.unit.Amount;
import org.newsledger.quantity.unit.FoundUnit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Reads amounts that are joined: the two ends of a range, and amounts that leave their magnitude or
 * unit to the one behind them ({@code 12 and 15 million}, {@code from 5.1 to 3.6 billion euros}).
 */
final class JoinedAmounts {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MOST_APART = new BigDecimal("1.5");
  private static final int MOST_IN_A_LIST = 6;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final RangeLexicon ranges;
  private final Ellipsis ellipsis;
  private final FoldedText text;
  private final IntFunction<Optional<Amount>> amountAt;
  private final Recent<Joint> joints;
  private final UnitBehindBracket brackets;

  /**
   * @param amountAt the amount that begins at a place, for itself
   */
  JoinedAmounts(QuantityReader reader, FoldedText text, IntFunction<Optional<Amount>> amountAt) {
    this.ranges = reader.ranges();
    this.ellipsis = reader.ellipsis();
    this.brackets = new UnitBehindBracket(reader, text);
    this.text = text;
    this.amountAt = amountAt;
    this.joints = new Recent<>(this::jointAt);
  }

  /** The upper end of the range that {@code first} opens; empty where it opens none. */
  Optional<Amount> upperEnd(Amount first) {
    if (!isWhole(first)) {
      return Optional.empty();
    }
    Optional<Integer> opening = ranges.opening(text, first.start());
    return joint(first)
        .filter(
            joint ->
                joint.joins(ranges.isOpened(text, first.start(), joint), first.unit().isEmpty()))
        .flatMap(
            joint ->
                amountAt
                    .apply(joint.end())
                    .filter(second -> isUpperEnd(first, second))
                    .filter(second -> joint.sort() != Joint.Sort.EITHER || follows(first, second))
                    .filter(second -> !isChange(first, joint, second))
                    .filter(
                        second ->
                            joint.sort() != Joint.Sort.TO
                                || opening.filter(o -> ranges.isChangedFrom(text, o)).isEmpty())
                    .filter(
                        second ->
                            joint.sort() != Joint.Sort.TO
                                || opening.isPresent()
                                || (first.unit().isEmpty() && !isAsGreat(first, second))
                                || isClose(first, second)));
  }

  /** The amount with what it leaves to the one that it is joined with. */
  Amount completed(Amount first) {
    return brackets.lend(completed(first, MOST_IN_A_LIST));
  }

  /** Whether a word opens the amount as what another one behind it has grown or fallen from. */
  boolean isFormer(Amount first) {
    return ranges.opening(text, first.start()).isPresent()
        && joint(first)
            .filter(joint -> joint.sort() == Joint.Sort.TO || joint.sort() == Joint.Sort.CHANGE)
            .flatMap(joint -> amountAt.apply(joint.end()))
            .filter(second -> isWhole(second) && fits(first, second))
            .isPresent();
  }

  private Amount completed(Amount first, int most) {
    if (most == 0 || !mayLeaveOut(first)) {
      return first;
    }
    return joint(first)
        .filter(joint -> joint.sort() != Joint.Sort.RANGE)
        .flatMap(
            joint -> amountAt.apply(joint.end()).flatMap(next -> lent(first, next, joint, most)))
        .orElse(first);
  }

  private Optional<Amount> lent(Amount first, Amount next, Joint joint, int most) {
    Amount second = completed(next, most - 1);
    boolean listed = joint.sort() != Joint.Sort.COMMA || !second.equals(next);
    boolean opened =
        joint.sort() != Joint.Sort.CHANGE || ranges.opening(text, first.start()).isPresent();
    return listed
            && opened
            && (isListable(first, joint) || isLongList(next, joint, second))
            && isWhole(second)
            && fits(first, second)
            && lends(first, second)
        ? Optional.of(first.sharing(second))
        : Optional.empty();
  }

  /** Section 3 and 5 million: a whole number behind a noun is not told in the next one's scale. */
  private boolean isListable(Amount first, Joint joint) {
    boolean list = joint.sort() == Joint.Sort.LIST || joint.sort() == Joint.Sort.COMMA;
    boolean decimal = first.number().value().orElseThrow().stripTrailingZeros().scale() > 0;
    return !list
        || decimal
        || first.unit().isPresent()
        || ellipsis.beginsAfresh(text, first.start());
  }

  /** Produced 12, 15 and 20 million: what a comma parts is told in the scale of the whole list. */
  private static boolean isLongList(Amount next, Joint joint, Amount completed) {
    return joint.sort() == Joint.Sort.COMMA && !completed.equals(next);
  }

  private Optional<Joint> joint(Amount first) {
    return joints.at(first.end());
  }

  private Optional<Joint> jointAt(int end) {
    return ranges.joint(text, end).filter(joint -> joint.end() < text.length());
  }

  private static boolean isNumber(Amount amount) {
    return amount.number().value().isPresent() && amount.number().form() != Numeral.Form.BROKEN;
  }

  private static boolean isWhole(Amount amount) {
    return isNumber(amount) && amount.unit().map(FoundUnit::exclusion).orElse("").isEmpty();
  }

  /** 5億円から6億円に: both whole, and something changed from one to the other. */
  private boolean isChange(Amount first, Joint joint, Amount second) {
    return joint.sort() == Joint.Sort.TO
        && first.unit().isPresent()
        && ranges.isChangedTo(text, second.end());
  }

  /** Two or three: the next whole number. */
  private static boolean follows(Amount first, Amount second) {
    BigDecimal next = first.number().value().orElseThrow().add(BigDecimal.ONE);
    Numeral upper = second.number();
    return upper.value().orElseThrow().compareTo(next.multiply(upper.scale())) == 0;
  }

  /**
   * $5.0 billion to $5.3 billion: so near to each other that nothing grew from one to the other.
   */
  private static boolean isClose(Amount first, Amount second) {
    return second.unit().isPresent()
        && second
                .number()
                .value()
                .orElseThrow()
                .compareTo(first.number().value().orElseThrow().multiply(MOST_APART))
            <= 0;
  }

  /** By 4 billion to 47 billion: what is told in the same scale changed by the first. */
  private static boolean isAsGreat(Amount first, Amount second) {
    BigDecimal scale = first.number().scale();
    return scale.compareTo(THOUSAND) >= 0 && scale.compareTo(second.number().scale()) == 0;
  }

  private static boolean isUpperEnd(Amount first, Amount second) {
    return isNumber(second)
        && fits(first, second)
        && !isFall(first, second)
        && !isYearBeforeMoney(first, second)
        && !isYearBeforeGreater(first, second)
        && !isMinor(first, second)
        && QuantityMaker.lower(first, second).compareTo(second.number().value().orElseThrow()) < 0;
  }

  private static boolean fits(Amount first, Amount second) {
    return first.unit().isEmpty()
        || (second.unit().isEmpty() && !isSumBehindPercentage(first, second))
        || first.measured().equals(second.measured());
  }

  /** Up 4.2% to 856 million: what has grown is told behind by how much. */
  private static boolean isSumBehindPercentage(Amount first, Amount second) {
    return first.measured().kind() == Unit.Kind.PERCENT
        && second.number().scale().compareTo(THOUSAND) >= 0;
  }

  /** From 5.1 to 3.6 billion: no range falls. */
  private static boolean isFall(Amount first, Amount second) {
    BigDecimal scale = second.number().scale();
    BigDecimal value = first.number().value().orElseThrow();
    return isSmall(first)
        && scale.compareTo(THOUSAND) >= 0
        && value.multiply(scale).compareTo(second.number().value().orElseThrow()) >= 0;
  }

  /** Its forecast for 2025 to $2.6bn. */
  private static boolean isYearBeforeMoney(Amount first, Amount second) {
    return first.unit().isEmpty()
        && first.number().end() - first.number().start() == 4
        && second.unit().filter(unit -> unit.start() < second.number().start()).isPresent();
  }

  /** By the end of 2028 up to 14,000 jobs: no range leads from a year to what is none. */
  private static boolean isYearBeforeGreater(Amount first, Amount second) {
    int from = first.number().value().orElseThrow().intValue();
    boolean year = from > FIRST_YEAR && from < LAST_YEAR && from % 100 > 0;
    return year
        && first.unit().isEmpty()
        && first.number().end() - first.number().start() == 4
        && second.number().value().orElseThrow().compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0;
  }

  /** The cents of an amount end no range that its dollars begin. */
  private static boolean isMinor(Amount first, Amount second) {
    BigDecimal least = first.unit().map(FoundUnit::factor).orElse(BigDecimal.ZERO);
    return second.unit().filter(unit -> unit.factor().compareTo(least) < 0).isPresent();
  }

  private static boolean isSmall(Amount amount) {
    return amount.number().scale().compareTo(BigDecimal.ONE) == 0
        && amount.number().value().filter(v -> v.compareTo(THOUSAND) < 0).isPresent();
  }

  /** A number that may lack its magnitude or unit: of none, or with a currency before it. */
  private boolean mayLeaveOut(Amount amount) {
    Predicate<FoundUnit> sign =
        unit -> unit.unit().isMoney() && unit.start() < amount.number().start();
    boolean counts =
        amount.number().form() == Numeral.Form.DIGITS
            || amount.number().form() == Numeral.Form.WORDS;
    boolean bareGreat = amount.unit().isEmpty() && amount.number().scale().compareTo(THOUSAND) >= 0;
    return counts
        && isWhole(amount)
        && (isSmall(amount) || bareGreat)
        && amount.number().value().orElseThrow().signum() > 0
        && amount.unit().map(sign::test).orElse(true)
        && !isGluedToName(amount.start());
  }

  /** A number right behind letters is a part of their name: A320. */
  private boolean isGluedToName(int start) {
    return start >= 2
        && text.charAt(start - 1) != ' '
        && CharClass.of(text.charAt(start - 1)) == CharClass.LETTER;
  }

  /** Whether {@code second} has what {@code first} may leave out, told behind it. */
  private static boolean lends(Amount first, Amount second) {
    boolean behind =
        second.unit().filter(unit -> unit.start() < second.number().start()).isEmpty()
            || first.unit().isPresent();
    boolean magnitude =
        second.number().scale().compareTo(THOUSAND) >= 0
            && (isSmall(first) || second.unit().isPresent());
    return behind && (magnitude || (first.unit().isEmpty() && isMeasured(second)));
  }

  /** What is counted is told of one number; what is measured may be of both. */
  private static boolean isMeasured(Amount amount) {
    return switch (amount.measured().kind()) {
      case MONEY, PERCENT, PERCENTAGE_POINT, BASIS_POINT, WATT -> true;
      default -> false;
    };
  }
}
