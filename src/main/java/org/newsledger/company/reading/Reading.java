package org.newsledger.company.reading;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.text.AnalyzedText;

/**
 * A text as it is read for companies.
 *
 * @param text the analysed text
 * @param tokens its words
 * @param cues the lexicon's phrases in it
 * @param lexicon the lexicon of its language
 * @param shapes how its words are written
 */
public record Reading(
    AnalyzedText text, TextTokens tokens, Cues cues, CompanyLexicon lexicon, Shapes shapes) {

  /** A text laid out by the lexicon of its language. */
  public static Reading of(AnalyzedText text, CompanyLexicon lexicon) {
    TextTokens tokens = TextTokens.of(text.folded());
    return new Reading(
        text, tokens, lexicon.scan(tokens), lexicon, new Shapes(text, tokens, lexicon));
  }
}
