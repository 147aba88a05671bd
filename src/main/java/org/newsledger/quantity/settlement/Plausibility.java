package org.newsledger.quantity.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.currency.CurrencyLexicon;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.quantity.settlement.Settlement.Draft;
import org.newsledger.text.Lexicon;

/**
 * Corrects readings that cannot be: sums beyond what there is in the world, and amounts told by a
 * magnitude word that translators take for another ({@code 34,6 billions} for 34.6 milliards) in an
 * article that tells the same digits with the other one.
 */
public final class Plausibility implements Serializable {

  private static final long serialVersionUID = 1L;

  /** More than all debts and fortunes of the world together, in a currency near to the dollar. */
  private static final BigDecimal MOST = new BigDecimal("1e15");

  /** Digits that two amounts share by chance no more. */
  private static final int TELLING_DIGITS = 3;

  private final HashSet<String> majors;
  private final HashMap<BigDecimal, BigDecimal> mistaken = new HashMap<>();

  /** What is possible, with the magnitudes that translators into a language mistake for others. */
  public Plausibility(Lexicon quantity) {
    majors = new HashSet<>(Lexicon.shared(CurrencyLexicon.NEUTRAL).words("majors"));
    NumberLexicon.values(quantity, "mistakenMagnitudes")
        .forEach((read, meant) -> mistaken.put(new BigDecimal(read).stripTrailingZeros(), meant));
  }

  /** The drafts in their order: what cannot be is read otherwise, or else flagged. */
  List<Draft> settled(List<Draft> drafts) {
    Map<Unit, Set<BigDecimal>> told = mistaken.isEmpty() ? Map.of() : toldClearly(drafts);
    return drafts.stream().map(draft -> checked(draft, told)).toList();
  }

  /** The values of each unit whose magnitude nobody mistakes. */
  private Map<Unit, Set<BigDecimal>> toldClearly(List<Draft> drafts) {
    Map<Unit, Set<BigDecimal>> told = new HashMap<>();
    for (Draft draft : drafts) {
      Quantity quantity = draft.quantity();
      if (quantity.isOfTheStory()
          && quantity.value().isPresent()
          && !mistaken.containsKey(draft.scale().stripTrailingZeros())) {
        told.computeIfAbsent(quantity.unit(), unit -> new HashSet<>())
            .add(quantity.value().get().stripTrailingZeros());
      }
    }
    return told;
  }

  private Draft checked(Draft draft, Map<Unit, Set<BigDecimal>> told) {
    Quantity quantity = draft.quantity();
    if (!quantity.isOfTheStory() || quantity.value().isEmpty()) {
      return draft;
    }
    Optional<BigDecimal> factor =
        mistaken.isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(mistaken.get(draft.scale().stripTrailingZeros()))
                .map(meant -> meant.divide(draft.scale()));
    boolean toldOtherwise =
        factor
            .map(f -> quantity.value().orElseThrow().multiply(f).stripTrailingZeros())
            .filter(value -> value.precision() >= TELLING_DIGITS)
            .filter(told.getOrDefault(quantity.unit(), Set.of())::contains)
            .isPresent();
    if (toldOtherwise) {
      return draft.with(
          quantity.times(factor.orElseThrow(), ", magnitude by another telling of the article"));
    }
    if (!isBeyondTheWorld(quantity)) {
      return draft;
    }
    return factor
        .map(f -> quantity.times(f, ", magnitude by what is possible"))
        .filter(other -> !isBeyondTheWorld(other))
        .or(() -> Optional.of(quantity.excluded("implausible")))
        .map(draft::with)
        .orElse(draft);
  }

  private boolean isBeyondTheWorld(Quantity quantity) {
    return majors.contains(quantity.unit().code())
        && quantity.value().filter(value -> value.abs().compareTo(MOST) > 0).isPresent();
  }
}
