package org.newsledger.text;

import java.util.ArrayList;
import java.util.List;

/** Splits folded text into paragraphs (lines) and sentences. */
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
    for (Span paragraph : paragraphs) {
      int start = paragraph.start();
      for (int i = start; i < paragraph.end(); i++) {
        if (endsSentence(text, start, i, paragraph.end())) {
          found.add(new Span(start, i + 1));
          start = i + 1;
          while (start < paragraph.end() && text.charAt(start) == ' ') {
            start++;
          }
        }
      }
      if (start < paragraph.end()) {
        found.add(new Span(start, paragraph.end()));
      }
    }
    return found;
  }

  private static boolean endsSentence(FoldedText text, int start, int at, int end) {
    char c = text.charAt(at);
    if (c == '。') {
      return at > start;
    }
    boolean mark = c == '.' || c == '!' || c == '?';
    if (!mark || at + 1 >= end) {
      return mark;
    }
    if (text.charAt(at + 1) != ' ' || at + 2 >= end) {
      return false;
    }
    char next = text.originalCharAt(at + 2);
    boolean begins =
        (Character.isLetter(next) && !Character.isLowerCase(next)) || "«\"“„'‘".indexOf(next) >= 0;
    return begins && (c != '.' || wordLengthBefore(text, at, start) > 2);
  }

  /** A full stop behind one or two letters marks an abbreviation or an initial. */
  private static int wordLengthBefore(FoldedText text, int at, int start) {
    int i = at;
    while (i > start && CharClass.isWord(text.charAt(i - 1))) {
      i--;
    }
    return at - i;
  }
}
