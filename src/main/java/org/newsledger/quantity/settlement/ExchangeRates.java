package org.newsledger.quantity.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.settlement.Settlement.Draft;
import org.newsledger.text.FoldedText;

/**
 * Leaves out what one unit of a currency is worth in another one: 1ドル=150円, 1 euro = 1.08 dollars.
 */
final class ExchangeRates {

  private static final String WHY = "exchange_rate";

  private ExchangeRates() {}

  /** The drafts in their order, rates among them told to be none of the story. */
  static List<Draft> settled(FoldedText text, List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>(drafts);
    for (int i = 1; i < drafts.size(); i++) {
      if (isRate(text, drafts.get(i - 1), drafts.get(i))) {
        settled.set(i - 1, excluded(drafts.get(i - 1)));
        settled.set(i, excluded(drafts.get(i)));
      }
    }
    return settled;
  }

  private static boolean isRate(FoldedText text, Draft one, Draft worth) {
    Unit unit = one.quantity().unit();
    Unit other = worth.quantity().unit();
    if (!unit.isMoney() || !other.isMoney() || unit.equals(other)) {
      return false;
    }
    int from = one.end();
    int to = text.toFolded(worth.quantity().span().start());
    return to > from
        && text.subSequence(from, to).strip().equals("=")
        && one.quantity().value().filter(v -> v.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  private static Draft excluded(Draft draft) {
    return draft.with(draft.quantity().excluded(WHY));
  }
}
