package org.newsledger.claim.cue;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;

/**
 * What one language's texts say of claims and relations.
 *
 * @param language the language
 * @param phrases all phrases that are looked for in a text
 * @param cues the words glued behind names
 * @param relations what else the lexicon knows of relations
 * @param partLinks words that lead from a part to the whole, folded: {@code of} its 500 jobs
 * @param isEarlierInFront whether "a year earlier" stands in front of its figure
 */
public record ClaimLexicon(
    Language language,
    Phrases phrases,
    Cues cues,
    RelationCues relations,
    Set<String> partLinks,
    boolean isEarlierInFront)
    implements Serializable {

  public ClaimLexicon {
    partLinks = Set.copyOf(partLinks);
  }

  /** What the lexicon file of {@code language} says. */
  public static ClaimLexicon of(Language language) {
    Lexicon claim = Lexicon.of(language, "claim");
    Phrases phrases = Phrases.none();
    addQuarters(claim.section("quarters"), phrases);
    return new ClaimLexicon(
        language,
        phrases,
        Cues.of(language, phrases),
        RelationCues.of(language, phrases),
        claim.words("part_of").stream().map(FoldedText::fold).collect(Collectors.toSet()),
        claim.has("earlier_in_front"));
  }

  private static void addQuarters(Lexicon quarters, Phrases phrases) {
    for (String number : quarters.keys()) {
      Phrase quarter = new Phrase.Quarter(Integer.parseInt(number));
      quarters.words(number).forEach(word -> phrases.add(word, quarter));
    }
  }
}
