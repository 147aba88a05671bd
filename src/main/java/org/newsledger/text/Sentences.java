package org.newsledger.text;

import java.util.ArrayList;
import java.util.List;

/** Splits folded text into paragraphs (lines) and sentences, in time linear in its length. */
final class Sentences {

  private Sentences() {}

  /** The lines of the text that hold more than white space. */
  static List<Span> paragraphs(FoldedText text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          found.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return found;
  }

  /** The sentences of each paragraph; a paragraph without a sentence's end is one sentence. */
  static List<Span> in(FoldedText text, List<Span> paragraphs, Language language) {
    List<Span> found = new ArrayList<>();
    SentenceEnds ends = new SentenceEnds(text, language);
    for (Span paragraph : paragraphs) {
      int start = paragraph.start();
      int at = start;
      while (at < paragraph.end()) {
        int end = ends.endAt(at, start, paragraph.end());
        if (end < 0) {
          at++;
          continue;
        }
        found.add(new Span(start, end));
        start = end;
        while (start < paragraph.end() && text.charAt(start) == ' ') {
          start++;
        }
        at = start;
      }
      if (start < paragraph.end()) {
        found.add(new Span(start, paragraph.end()));
      }
    }
    return found;
  }
}
