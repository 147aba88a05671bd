package org.newsledger.claim.cue;

import java.io.Serializable;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;

/**
 * What one language's texts say of claims and relations.
 *
 * @param language the language
 * @param phrases all phrases that are looked for in a text
 * @param cues the words glued behind names
 * @param relations what else the lexicon knows of relations
 * @param isEarlierInFront whether "a year earlier" stands in front of its figure
 */
public record ClaimLexicon(
    Language language, Phrases phrases, Cues cues, RelationCues relations, boolean isEarlierInFront)
    implements Serializable {

  public static ClaimLexicon of(Language language) {
    Phrases phrases = Phrases.none();
    addQuarters(Lexicon.of(language, "claim").section("quarters"), phrases);
    return new ClaimLexicon(
        language,
        phrases,
        Cues.of(language, phrases),
        RelationCues.of(language, phrases),
        Lexicon.of(language, "claim").has("earlier_in_front"));
  }

  private static void addQuarters(Lexicon quarters, Phrases phrases) {
    for (String number : quarters.keys()) {
      Phrase quarter = new Phrase.Quarter(Integer.parseInt(number));
      quarters.words(number).forEach(word -> phrases.add(word, quarter));
    }
  }
}
