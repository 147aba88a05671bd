package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.Unit;

/**
 * Large numbers without a unit in a text about money: {@code revenue of 5.5 billion, down from 6.1
 * billion euros}. They take the currency of the sum told last, or else that of the same number told
 * later, or of the next sum, or, where the text names none, of the country.
 */
public final class BareMoney {

  private static final BigDecimal LEAST = new BigDecimal(100_000);

  /** The currencies of the text by their place. */
  private final NavigableMap<Integer, Unit> currencies = new TreeMap<>();

  /** The currencies by the numbers that the text tells in them. */
  private final Map<BigDecimal, Unit> ofNumbers = new HashMap<>();

  private final Optional<Unit> unnamed;

  /**
   * Knows the currencies of a text.
   *
   * @param unnamed the one that is meant where it names none; empty where it may be any
   */
  public BareMoney(List<Scene> scenes, Optional<Unit> unnamed) {
    this.unnamed = unnamed;
    for (Scene scene : scenes) {
      for (Figure figure : scene.figures()) {
        Quantity quantity = figure.quantity();
        if (quantity.unit().isMoney() && quantity.exclusion().isEmpty()) {
          currencies.put(figure.start(), quantity.unit());
          quantity.value().ifPresent(v -> ofNumbers.putIfAbsent(plain(v), quantity.unit()));
        }
      }
    }
  }

  /** The figure as a sum of money; empty where it has a unit or a noun, or is too small. */
  public Optional<Figure> asMoney(Figure figure) {
    Quantity told = figure.quantity();
    boolean may =
        told.unit().kind() == Unit.Kind.BARE
            && told.noun().isEmpty()
            && told.exclusion().isEmpty()
            && told.value().filter(v -> v.compareTo(LEAST) >= 0).isPresent();
    return may ? currency(figure).map(unit -> with(figure, unit)) : Optional.empty();
  }

  private Optional<Unit> currency(Figure figure) {
    int place = figure.start();
    return Optional.ofNullable(currencies.floorEntry(place))
        .map(Map.Entry::getValue)
        .or(() -> figure.quantity().value().map(v -> ofNumbers.get(plain(v))))
        .or(() -> Optional.ofNullable(currencies.ceilingEntry(place)).map(Map.Entry::getValue))
        .or(() -> unnamed);
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.stripTrailingZeros();
  }

  private static Figure with(Figure figure, Unit unit) {
    Quantity told = figure.quantity();
    Quantity money =
        new Quantity(
            told.span(),
            told.core(),
            told.value(),
            told.high(),
            unit,
            told.qualifier(),
            told.noun(),
            told.exclusion(),
            told.reading(),
            told.alternatives());
    return new Figure(figure.index(), money, figure.start(), figure.end());
  }
}
