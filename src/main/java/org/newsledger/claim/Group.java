package org.newsledger.claim;

import java.util.List;
import org.newsledger.company.CompanyRef;

/**
 * Companies named in one breath: one alone, or several joined by commas and "and".
 *
 * @param parties the mentions, in the text's order, at least one
 */
record Group(List<Party> parties) {

  Group {
    parties = List.copyOf(parties);
  }

  int start() {
    return parties.get(0).start();
  }

  int end() {
    return parties.get(parties.size() - 1).end();
  }

  /** The case of the whole: that of the first, or of the last where particles follow names. */
  Cue.Case role() {
    Cue.Case last = parties.get(parties.size() - 1).role();
    Cue.Case first = parties.get(0).role();
    return first == Cue.Case.NONE || first == Cue.Case.AND || first == Cue.Case.WITH ? last : first;
  }

  /** Whether no word makes it something else than the one who acts. */
  boolean isFree() {
    return switch (role()) {
      case NONE, TOPIC, SUBJECT -> true;
      default -> false;
    };
  }

  boolean speaks() {
    return parties.stream().anyMatch(Party::speaks);
  }

  /** The companies, each once, in the text's order. */
  List<CompanyRef> companies() {
    return parties.stream().map(Party::company).distinct().toList();
  }
}
