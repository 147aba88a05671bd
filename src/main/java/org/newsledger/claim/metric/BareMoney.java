package org.newsledger.claim.metric;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.Unit;

/**
 * Large numbers without a unit in a text about money: {@code revenue of 5.5 billion, down from 6.1
 * billion euros}. They take the currency of the sum told last, or else that of the same number told
 * later, or of the next sum, or, where the text names none, of the country. The country's is meant
 * too where the sum told last is of other companies in another paragraph.
 */
public final class BareMoney {

  private static final BigDecimal LEAST = new BigDecimal(100_000);

  /** The currencies of the text by their place. */
  private final NavigableMap<Integer, Named> currencies = new TreeMap<>();

  /** The companies that each paragraph names. */
  private final Map<Integer, Set<CompanyRef>> companies = new HashMap<>();

  /** The currencies by the numbers that the text tells in them. */
  private final Map<BigDecimal, Unit> ofNumbers = new HashMap<>();

  private final Optional<Unit> unnamed;

  /** A currency, and the paragraph that names it. */
  private record Named(Unit unit, int paragraph) {}

  /**
   * Knows the currencies of a text.
   *
   * @param unnamed the one that is meant where it names none; empty where it may be any
   */
  public BareMoney(List<Scene> scenes, Optional<Unit> unnamed) {
    this.unnamed = unnamed;
    for (Scene scene : scenes) {
      Set<CompanyRef> here = companies.computeIfAbsent(scene.paragraph(), p -> new HashSet<>());
      scene.groups().forEach(group -> here.addAll(group.companies()));
      for (Figure figure : scene.figures()) {
        Quantity quantity = figure.quantity();
        if (quantity.unit().isMoney() && quantity.exclusion().isEmpty()) {
          currencies.put(figure.start(), new Named(quantity.unit(), scene.paragraph()));
          quantity.value().ifPresent(v -> ofNumbers.putIfAbsent(plain(v), quantity.unit()));
        }
      }
    }
  }

  /** The figure as a sum of money; empty where it has a unit or a noun, or is too small. */
  public Optional<Figure> asMoney(Scene scene, Figure figure) {
    Quantity told = figure.quantity();
    boolean may =
        told.unit().kind() == Unit.Kind.BARE
            && told.noun().isEmpty()
            && told.exclusion().isEmpty()
            && told.value().filter(v -> v.compareTo(LEAST) >= 0).isPresent();
    return may ? currency(scene, figure).map(unit -> with(figure, unit)) : Optional.empty();
  }

  private Optional<Unit> currency(Scene scene, Figure figure) {
    int place = figure.start();
    Optional<Named> last =
        Optional.ofNullable(currencies.floorEntry(place)).map(Map.Entry::getValue);
    if (last.filter(named -> isOfOthers(named, scene.paragraph())).isPresent()
        && unnamed.isPresent()) {
      return unnamed;
    }
    return last.map(Named::unit)
        .or(() -> figure.quantity().value().map(v -> ofNumbers.get(plain(v))))
        .or(() -> Optional.ofNullable(currencies.ceilingEntry(place)).map(e -> e.getValue().unit()))
        .or(() -> unnamed);
  }

  /** Whether a currency is named in a paragraph about other companies than this one. */
  private boolean isOfOthers(Named named, int paragraph) {
    Set<CompanyRef> here = companies.getOrDefault(paragraph, Set.of());
    return named.paragraph() != paragraph
        && !here.isEmpty()
        && Collections.disjoint(here, companies.getOrDefault(named.paragraph(), Set.of()));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.stripTrailingZeros();
  }

  private static Figure with(Figure figure, Unit unit) {
    Quantity told = figure.quantity();
    Quantity money = told.measuredIn(unit, told.noun(), told.alternatives(), "");
    return new Figure(figure.index(), money, figure.start(), figure.end());
  }
}
