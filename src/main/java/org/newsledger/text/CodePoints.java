package org.newsledger.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Converts UTF-16 offsets of one text to Unicode code point offsets, as the published tables count
 * them.
 */
public final class CodePoints implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Offsets of the low halves of surrogate pairs, ascending; empty for nearly every text. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /** The conversion for {@code text}. */
  public static CodePoints of(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(8, count * 2));
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** The span in code points; a boundary inside a surrogate pair counts the pair as begun. */
  public Span of(Span utf16) {
    return new Span(offset(utf16.start()), offset(utf16.end()));
  }

  private int offset(int utf16) {
    int at = Arrays.binarySearch(lowSurrogates, utf16);
    return utf16 - (at >= 0 ? at : -at - 1);
  }
}
