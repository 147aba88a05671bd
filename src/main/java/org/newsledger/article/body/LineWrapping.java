package org.newsledger.article.body;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.CharClass;

/** Joins the lines of a text that was wrapped at a fixed width into paragraphs again. */
public final class LineWrapping {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  private LineWrapping() {}

  /** The paragraphs, empty lines left out. */
  public static List<String> unwrap(List<String> lines, boolean markdown) {
    int width = wrapWidth(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean goesOn = false;
    for (String raw : lines) {
      String line = raw.strip();
      if (!goesOn || line.isEmpty() || beginsItem(line)) {
        flush(open, paragraphs);
      }
      join(open, line);
      boolean heading = line.startsWith("#");
      goesOn = width > 0 && !line.isEmpty() && !heading && isFull(line, width);
      goesOn |=
          markdown
              && !line.isEmpty()
              && !heading
              && !endsSentence(line)
              && line.length() > NARROWEST
              && width > 0;
    }
    flush(open, paragraphs);
    return paragraphs;
  }

  /** The width that the lines were wrapped at, or 0. */
  private static int wrapWidth(List<String> lines) {
    int widest = lines.stream().mapToInt(l -> width(l.strip())).max().orElse(0);
    if (widest < NARROWEST || widest > WIDEST) {
      return 0;
    }
    int followed = 0;
    int full = 0;
    int unfinished = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !lines.get(i + 1).isBlank() && !line.startsWith("#")) {
        followed++;
        full += isFull(line, widest) ? 1 : 0;
        unfinished += endsSentence(line) ? 0 : 1;
      }
    }
    boolean even = followed >= 3 && full >= 0.7 * followed;
    return even && unfinished >= 0.5 * followed ? widest : 0;
  }

  private static boolean isFull(String line, int width) {
    return width(line) >= width * (endsSentence(line) ? 0.75 : 0.55);
  }

  /** Columns on a fixed-width screen: ideographs, kana and Hangul take two. */
  private static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length() && width <= WIDEST; i++) {
      CharClass type = CharClass.of(line.charAt(i));
      boolean wide =
          type == CharClass.HAN
              || type == CharClass.HIRAGANA
              || type == CharClass.KATAKANA
              || type == CharClass.HANGUL;
      width += wide || isWideSign(line.charAt(i)) ? 2 : 1;
    }
    return width;
  }

  private static boolean beginsItem(String line) {
    return line.length() > 1 && "-*•–#>".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  private static boolean endsSentence(String line) {
    return !line.isEmpty() && ".!?。！？:»”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static void join(StringBuilder open, String line) {
    if (open.length() == 0) {
      open.append(line);
      return;
    }
    char last = open.charAt(open.length() - 1);
    if (last == '\u00ad') {
      open.setLength(open.length() - 1);
    } else if (last != '-' && !(isUnspaced(last) && isUnspaced(line.charAt(0)))) {
      open.append(' ');
    }
    open.append(line);
  }

  private static boolean isUnspaced(char c) {
    CharClass type = CharClass.of(c);
    return type == CharClass.HAN
        || type == CharClass.HIRAGANA
        || type == CharClass.KATAKANA
        || isWideSign(c);
  }

  /** Ideographic punctuation and full-width forms. */
  private static boolean isWideSign(char c) {
    return c >= '\uff00' || (c >= '\u3000' && c < '\u3020');
  }

  private static void flush(StringBuilder open, List<String> paragraphs) {
    if (open.length() > 0) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
