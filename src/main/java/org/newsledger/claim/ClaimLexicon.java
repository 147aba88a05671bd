package org.newsledger.claim;

import java.io.Serializable;
import org.newsledger.text.Language;

/**
 * What one language's texts say of claims and relations.
 *
 * @param language the language
 * @param cues the cues of metrics, changes, modality, cases and periods
 * @param quarters the words for quarters
 * @param relations the cues of relations
 */
record ClaimLexicon(
    Language language, Cues cues, PeriodMarks.Quarters quarters, RelationCues relations)
    implements Serializable {

  static ClaimLexicon of(Language language) {
    return new ClaimLexicon(
        language, Cues.of(language), PeriodMarks.Quarters.of(language), RelationCues.of(language));
  }
}
