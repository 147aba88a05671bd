package org.newsledger.company.reading;

import org.jspecify.annotations.Nullable;
import org.newsledger.company.index.TextTokens;
import org.newsledger.text.FoldedText;

/** What stands between the words of a text, folded and without marks of emphasis. */
final class Gaps {

  /** Stands for the gap where a word is missing. */
  private static final String OPEN = "\n";

  // What mostly stands between words: one sign, or one and a space.
  private static final String[] SINGLE = gaps("", "");
  private static final String[] BEFORE_SPACE = gaps("", " ");
  private static final String[] BEHIND_SPACE = gaps(" ", "");

  /** Each sign with what stands around it, as a gap. */
  private static String[] gaps(String before, String behind) {
    String[] gaps = new String[128];
    for (int c = 0; c < gaps.length; c++) {
      gaps[c] = withoutEmphasis(before + (char) c + behind);
    }
    return gaps;
  }

  private final TextTokens tokens;
  private final FoldedText text;

  /** What stands behind words, where it was asked for and is more than that. */
  private final @Nullable String[] longer;

  Gaps(TextTokens tokens) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.longer = new @Nullable String[tokens.size()];
  }

  /** What stands between a word and the next; a line break where one of them is missing. */
  String behind(int word) {
    if (isOpen(word)) {
      return OPEN;
    }
    int from = tokens.end(word);
    int to = tokens.start(word + 1);
    if (to == from) {
      return "";
    }
    char first = text.charAt(from);
    char last = text.charAt(to - 1);
    if (to <= from + 2 && first < SINGLE.length && last < SINGLE.length) {
      if (to == from + 1) {
        return SINGLE[first];
      } else if (last == ' ') {
        return BEFORE_SPACE[first];
      } else if (first == ' ') {
        return BEHIND_SPACE[last];
      }
    }
    String gap = longer[word];
    if (gap == null) {
      gap = withoutEmphasis(text.subSequence(from, to));
      longer[word] = gap;
    }
    return gap;
  }

  /** Whether exactly this gap, which has no marks of emphasis, stands behind a word. */
  boolean is(int word, String gap) {
    if (isOpen(word)) {
      return gap.equals(OPEN);
    }
    int from = tokens.end(word);
    int length = tokens.start(word + 1) - from;
    return length > gap.length()
        ? behind(word).equals(gap)
        : length == gap.length() && text.startsWith(gap, from);
  }

  private boolean isOpen(int word) {
    return word < 0 || word + 1 >= tokens.size();
  }

  /** Where nothing else stands between two words, the marks are kept: they part the words. */
  private static String withoutEmphasis(String gap) {
    if (gap.indexOf('*') < 0 && gap.indexOf('_') < 0) {
      return gap;
    }
    StringBuilder plain = new StringBuilder(gap.length());
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c != '*' && c != '_') {
        plain.append(c);
      }
    }
    return plain.isEmpty() ? gap : plain.toString();
  }
}
