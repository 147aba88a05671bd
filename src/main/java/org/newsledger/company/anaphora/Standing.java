package org.newsledger.company.anaphora;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.company.Company;
import org.newsledger.company.reading.Run;

/** What a text has said of one company so far. */
final class Standing {

  final Company company;

  /** How often the whole text names it. */
  int namings;

  /** The sentence of its last mention. */
  int sentence = -1;

  /** The paragraph of its last mention. */
  int paragraph = -1;

  /** Where its last mention ends, in the folded text. */
  int end;

  /** The sentence of its first mention. */
  int introduced = -1;

  /** How often its paragraph has named it. */
  int namedHere;

  boolean inTitle;
  boolean governed;
  boolean leads;
  boolean firstOfParagraph;

  /** The sorts that the text says beside mentions, so far as it was looked for. */
  final Set<String> saidSorts = new HashSet<>();

  /** Mentions beside which none was looked for yet. */
  final List<Run> unread = new ArrayList<>(2);

  Standing(Company company) {
    this.company = company;
  }
}
