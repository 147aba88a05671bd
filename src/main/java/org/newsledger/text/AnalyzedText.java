package org.newsledger.text;

import java.io.Serializable;
import java.util.List;

/**
 * A text with what every reader of it needs: its language, its folded form, its paragraphs and
 * sentences.
 *
 * @param text the text as published, quotes refer to it
 * @param language the language that it is read in
 * @param folded the folded form; readers work on it and map back
 * @param paragraphs spans of the folded text, in order, none empty, the line breaks left out
 * @param sentences spans of the folded text, in order, each within one paragraph
 */
public record AnalyzedText(
    String text, Language language, FoldedText folded, List<Span> paragraphs, List<Span> sentences)
    implements Serializable {

  public AnalyzedText {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /** Analyses {@code text} in one pass. */
  public static AnalyzedText of(String text, Language language) {
    FoldedText folded = FoldedText.of(text);
    List<Span> paragraphs = Sentences.paragraphs(folded);
    return new AnalyzedText(
        text, language, folded, paragraphs, Sentences.in(folded, paragraphs, language));
  }
}
