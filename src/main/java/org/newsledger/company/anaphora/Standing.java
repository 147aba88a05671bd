package org.newsledger.company.anaphora;

import java.util.HashSet;
import java.util.Set;
import org.newsledger.company.Company;

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
  final Set<String> saidSorts = new HashSet<>();

  Standing(Company company) {
    this.company = company;
  }
}
