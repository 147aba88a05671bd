package org.newsledger.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A text in folded form (see {@link #fold(String)}) in which every offset can be mapped back to the
 * original.
 *
 * <p>Runs of white space are one space, or one line break where the run holds one.
 */
public final class FoldedText implements CharSequence, Serializable {

  private static final long serialVersionUID = 1L;

  private final String original;
  private final String folded;

  /** The folded text once more, for reading it character by character. */
  private final char[] chars;

  /** Start in the original of each folded character. */
  private final int[] starts;

  private FoldedText(String original, char[] chars, int[] starts) {
    this.original = original;
    this.folded = new String(chars);
    this.chars = chars;
    this.starts = starts;
  }

  /** The folded form of {@code text}. */
  public static FoldedText of(String text) {
    return new Builder(text).build();
  }

  /** Folds width, case, accents, quotes, dashes and white space of a phrase or a name. */
  public static String fold(String text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      char single = Folding.single(text.charAt(i));
      boolean plain = single != Folding.LONG_FORM && single != ' ' && single != '\n';
      boolean space = single == ' ' && i > 0 && out[i - 1] != ' ';
      if ((!plain && !space) || Character.isHighSurrogate(single)) {
        return of(text).toString();
      }
      out[i] = single;
    }
    return new String(out);
  }

  /** The text as it was. */
  public String original() {
    return original;
  }

  /** The folded character at {@code index}. */
  @Override
  public char charAt(int index) {
    return chars[index];
  }

  /** The original character from which the folded one at {@code index} comes. */
  public char originalCharAt(int index) {
    return original.charAt(starts[index]);
  }

  @Override
  public int length() {
    return chars.length;
  }

  /** Whether the folded text goes on with {@code phrase} at {@code at}. */
  public boolean startsWith(String phrase, int at) {
    return folded.startsWith(phrase, at);
  }

  @Override
  public String subSequence(int start, int end) {
    return folded.substring(start, end);
  }

  /** The folded text itself. */
  @Override
  public String toString() {
    return folded;
  }

  /**
   * Maps {@code [start, end)} of the folded text to the original; empty ranges map to empty spans.
   */
  public Span toOriginal(int start, int end) {
    int from = start < starts.length ? starts[start] : original.length();
    if (end <= start) {
      return new Span(from, from);
    }
    int last = starts[end - 1];
    return new Span(from, last + Character.charCount(original.codePointAt(last)));
  }

  /** The first folded offset whose original lies at or after {@code originalOffset}. */
  public int toFolded(int originalOffset) {
    int at = Arrays.binarySearch(starts, originalOffset);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && starts[at - 1] == originalOffset) {
      at--;
    }
    return at;
  }

  private static final class Builder {
    private final String text;
    private char[] out;
    private int[] starts;
    private int length;

    Builder(String text) {
      this.text = text;
      this.out = new char[text.length()];
      this.starts = new int[text.length()];
    }

    FoldedText build() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        char single = Folding.single(c);
        if (single == ' ' || single == '\n') {
          appendSpace(single, i);
        } else if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          append(Folding.supplementary(text.codePointAt(i)), i);
          i++;
        } else if (single != Folding.LONG_FORM) {
          append(single, i);
        } else {
          append(Folding.longForm(c), i);
        }
      }
      return length == out.length
          ? new FoldedText(text, out, starts)
          : new FoldedText(text, Arrays.copyOf(out, length), Arrays.copyOf(starts, length));
    }

    private void appendSpace(char space, int start) {
      boolean after = length > 0 && (out[length - 1] == ' ' || out[length - 1] == '\n');
      if (!after) {
        append(space, start);
      } else if (space == '\n') {
        out[length - 1] = '\n';
      }
    }

    private void append(String several, int start) {
      for (int i = 0; i < several.length(); i++) {
        append(several.charAt(i), start);
      }
    }

    private void append(char c, int start) {
      if (length == out.length) {
        out = Arrays.copyOf(out, length * 2 + 16);
        starts = Arrays.copyOf(starts, length * 2 + 16);
      }
      out[length] = c;
      starts[length++] = start;
    }
  }
}
