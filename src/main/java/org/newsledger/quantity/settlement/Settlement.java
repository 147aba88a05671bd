package org.newsledger.quantity.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.unit.FoundUnit;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Span;

/**
 * Settles what one amount leaves open by the article's other amounts: the currency of a bare peso
 * or yuan, and what a bare dollar sign means, and the unit of great numbers told without one in the
 * sentence of another.
 */
public final class Settlement {

  private static final BigDecimal GREAT = BigDecimal.valueOf(1_000_000);

  private final FoldedText text;
  private final List<Span> sentences;
  private final Sums sums;
  private final BareSigns bareSigns;
  private final Plausibility plausibility;
  private final Map<String, Integer> named = new HashMap<>();

  /** The currencies of all amounts. */
  private final Set<String> codes = new HashSet<>();

  /** Settles the quantities of a text with these sentences. */
  public Settlement(
      FoldedText text,
      List<Span> sentences,
      Sums sums,
      Plausibility plausibility,
      BareSigns bareSigns) {
    this.text = text;
    this.sentences = sentences;
    this.sums = sums;
    this.bareSigns = bareSigns;
    this.plausibility = plausibility;
  }

  /**
   * A quantity that is not settled.
   *
   * @param quantity as it stands alone
   * @param end where it ends in the folded text
   * @param scale the product of its magnitudes
   * @param elliptic whether its unit may be that of another amount
   * @param shared whether its currency is one of several of the same name
   * @param naming how its currency is told
   */
  public record Draft(
      Quantity quantity,
      int end,
      BigDecimal scale,
      boolean elliptic,
      boolean shared,
      FoundUnit.Naming naming) {

    boolean isGreat() {
      return scale.compareTo(GREAT) >= 0;
    }

    Draft with(Quantity settled) {
      return new Draft(settled, end, scale, false, false, naming);
    }
  }

  /** The quantities, settled, in their order. */
  public List<Quantity> run(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.quantity().unit().isMoney() && draft.quantity().alternatives().isEmpty()) {
        named.merge(draft.quantity().unit().code(), 1, Integer::sum);
      }
    }
    List<Draft> told =
        ExchangeRates.settled(
            text,
            plausibility.settled(
                bareSigns.settled(drafts.stream().map(this::inNamedCurrency).toList())));
    told.stream()
        .map(draft -> draft.quantity().unit())
        .filter(Unit::isMoney)
        .forEach(unit -> codes.add(unit.code()));
    List<Quantity> settled = new ArrayList<>(told.size());
    Optional<Draft> last = Optional.empty();
    int sentence = 0;
    for (Draft draft : told) {
      while (sentence < sentences.size() && sentences.get(sentence).end() < draft.end()) {
        sentence++;
        last = Optional.empty();
      }
      int from = sentence < sentences.size() ? sentences.get(sentence).start() : 0;
      Draft whole = draft.elliptic() ? whole(draft, last, from) : draft;
      settled.add(whole.quantity());
      if (lends(whole)) {
        last = Optional.of(whole);
      }
    }
    return settled;
  }

  /** With the unit that it leaves out, by the amount before it or by its noun. */
  private Draft whole(Draft draft, Optional<Draft> last, int sentence) {
    if (last.isPresent()) {
      return borrowed(draft, last.get());
    }
    Optional<String> code =
        sums.tell(text, sentence, draft.end()) ? sums.currency(codes) : Optional.empty();
    return code.map(money -> ofMoney(draft, money)).orElse(draft);
  }

  private static Draft ofMoney(Draft draft, String code) {
    String clue = ", " + code + " as its noun is told in money";
    return draft.with(
        draft.quantity().measuredIn(Unit.money(code), Optional.empty(), List.of(), clue));
  }

  private static boolean lends(Draft draft) {
    boolean unit =
        draft.quantity().unit().isMoney() || draft.quantity().unit().kind() == Unit.Kind.COUNT;
    return unit && draft.isGreat() && draft.quantity().isOfTheStory();
  }

  /** A name that several currencies share means the one that the article names in full. */
  private Draft inNamedCurrency(Draft draft) {
    if (!draft.shared()) {
      return draft;
    }
    Quantity quantity = draft.quantity();
    List<String> codes = new ArrayList<>(quantity.alternatives());
    codes.add(0, quantity.unit().code());
    String best = codes.get(0);
    for (String code : codes) {
      best = named.getOrDefault(code, 0) > named.getOrDefault(best, 0) ? code : best;
    }
    if (best.equals(quantity.unit().code())) {
      return draft;
    }
    codes.remove(best);
    String clue = ", " + best + " by other amounts of the article";
    return draft.with(quantity.measuredIn(Unit.money(best), quantity.noun(), codes, clue));
  }

  private static Draft borrowed(Draft draft, Draft lender) {
    Quantity from = lender.quantity();
    String clue = ", " + from.unit().code() + " as of the amount before";
    return draft.with(
        draft.quantity().measuredIn(from.unit(), from.noun(), from.alternatives(), clue));
  }
}
