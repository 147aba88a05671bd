package org.newsledger.quantity.settlement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.settlement.Settlement.Draft;
import org.newsledger.quantity.unit.CurrencyChoice;
import org.newsledger.quantity.unit.FoundUnit.Naming;

/**
 * Settles what a bare dollar sign means in a text that tells other amounts in full: the currency of
 * its country beside US$, and the one that it names in words ({@code $250 millones} beside {@code
 * 28 pesos}).
 */
public final class BareSigns {

  private final Optional<String> local;

  /**
   * @param local the code of the country's currency; empty where the country is not known
   */
  public BareSigns(Optional<String> local) {
    this.local = local;
  }

  /** The drafts with the currencies of their bare signs settled, in their order. */
  List<Draft> settled(List<Draft> drafts) {
    Set<String> candidates = new LinkedHashSet<>();
    boolean dollarsInWords = false;
    for (Draft draft : drafts) {
      boolean counts = draft.quantity().isOfTheStory();
      String code = draft.quantity().unit().code();
      if (counts && draft.naming() == Naming.WORDS) {
        candidates.add(code);
        dollarsInWords |= code.equals(CurrencyChoice.WORLDWIDE);
      } else if (counts
          && draft.naming() == Naming.FULL_SIGN
          && code.equals(CurrencyChoice.WORLDWIDE)) {
        local.ifPresent(candidates::add);
      }
    }
    local.ifPresent(own -> candidates.removeIf(code -> !code.equals(own)));
    return candidates.isEmpty() || dollarsInWords
        ? drafts
        : drafts.stream().map(draft -> meant(draft, candidates)).toList();
  }

  private static Draft meant(Draft draft, Set<String> candidates) {
    Quantity quantity = draft.quantity();
    List<String> named = quantity.alternatives().stream().filter(candidates::contains).toList();
    if (draft.naming() != Naming.BARE_SIGN || named.size() != 1) {
      return draft;
    }
    List<String> others = new ArrayList<>(quantity.alternatives());
    others.removeAll(named);
    others.add(0, quantity.unit().code());
    String clue = ", " + named.get(0) + " by how the article tells other amounts";
    return draft.with(quantity.measuredIn(Unit.money(named.get(0)), quantity.noun(), others, clue));
  }
}
