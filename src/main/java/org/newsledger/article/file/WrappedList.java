package org.newsledger.article.file;

import java.util.Locale;

/**
 * Follows an object, byte by byte, up to the list of articles that it wraps, as the answers of
 * search engines do: {@code {"status": "ok", "articles": [{"title": …, "text": …}]}}.
 *
 * <p>A list is one of articles when its name is among {@link JsonNames#LISTS}, its first object has
 * a text, and what is around it had none before: else it is something that an article tells of.
 */
final class WrappedList {

  /** What a byte brings. */
  enum Step {
    /** It goes on. */
    ON,
    /** The first article of a list is complete. */
    ARTICLE,
    /** The object is closed. */
    END,
    /** The file ended before. */
    CUT
  }

  /** No name that is looked for is longer. */
  private static final int LONGEST_NAME = 16;

  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean escaped;

  /** The name of the value that comes next. */
  private String name = "";

  private int depth;

  /** The depth of the innermost object that may have the list. */
  private int around;

  private boolean hasText;

  /** The depth of the list whose first element is looked at; 0 while there is none. */
  private int list;

  private boolean firstHasText;
  private int firstLength;

  /** Takes the next byte. */
  Step take(int b) {
    firstLength++;
    if (inText) {
      takeOfText(b);
      return Step.ON;
    }
    switch (b) {
      case ' ', '\n', '\r', '\t' -> {}
      case '{', '[' -> open(b == '{');
      case '}', ']' -> {
        return close();
      }
      case ':' -> name = named();
      default -> scalar(b == '"');
    }
    return Step.ON;
  }

  /** The length in bytes of the first article of the list. */
  int firstLength() {
    return firstLength;
  }

  /** The list was closed by a byte that was not taken here. */
  void closeList() {
    depth--;
  }

  private void takeOfText(int b) {
    if (escaped || b == '\\') {
      escaped = !escaped;
    } else if (b == '"') {
      inText = false;
    }
    if (inText && text.length() < LONGEST_NAME) {
      text.append((char) b);
    }
  }

  private String named() {
    String key = text.toString().toLowerCase(Locale.ROOT);
    boolean ofText = JsonNames.TEXT.contains(key);
    boolean ofFirst = list > 0 && depth <= list + 2;
    firstHasText |= ofText && ofFirst;
    hasText |= ofText && list == 0 && depth == around;
    return key;
  }

  /** A text, a number or a word, or the comma behind one. */
  private void scalar(boolean isText) {
    if (depth == list) {
      list = 0;
    }
    name = "";
    inText = isText;
    text.setLength(0);
  }

  private void open(boolean object) {
    boolean inAround = depth == around;
    boolean inList = list > 0 && depth == list;
    depth++;
    if (inList && object) {
      firstHasText = false;
      firstLength = 1;
    } else if (inList) {
      list = 0;
    } else if (inAround && object && (depth == 1 || JsonNames.AROUND.contains(name))) {
      around = depth;
    } else if (inAround && !object && !hasText && JsonNames.LISTS.contains(name)) {
      list = depth;
    }
    name = "";
  }

  private Step close() {
    depth--;
    around = Math.min(around, depth);
    boolean isFirst = list > 0 && depth == list;
    if (depth <= list) {
      list = 0;
    }
    if (isFirst && firstHasText) {
      return Step.ARTICLE;
    }
    return depth == 0 ? Step.END : Step.ON;
  }
}
