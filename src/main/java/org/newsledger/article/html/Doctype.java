package org.newsledger.article.html;

/** The declaration of its document type that may open a page. */
final class Doctype {

  private static final String DECLARATION = "<!doctype";

  private final String page;

  private Doctype(String page) {
    this.page = page;
  }

  /**
   * A page without the definitions that its declaration holds in brackets: HTML knows none, so that
   * its parser takes what stands behind the first of them for the text of the article.
   */
  static String withoutDefinitions(String page) {
    Doctype doctype = new Doctype(page);
    int open = doctype.bracket(doctype.start());
    int close = open < 0 ? -1 : doctype.end(open + 1);
    return close < 0 ? page : page.substring(0, open) + page.substring(close + 1);
  }

  /** Where the declaration begins, behind white space, comments and instructions; -1 if nowhere. */
  private int start() {
    int at = 0;
    while (at >= 0 && at < page.length()) {
      char c = page.charAt(at);
      if (c == '<' && (page.startsWith("<?", at) || page.startsWith("<!--", at))) {
        at = behind(at);
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else {
        return page.regionMatches(true, at, DECLARATION, 0, DECLARATION.length()) ? at : -1;
      }
    }
    return -1;
  }

  /** The bracket that opens the definitions; -1 where the declaration ends without one. */
  private int bracket(int start) {
    for (int at = start; at >= 0 && at < page.length(); at = behind(at)) {
      char c = page.charAt(at);
      if (c == '[' || c == '>') {
        return c == '[' ? at : -1;
      }
    }
    return -1;
  }

  /** The bracket that closes the definitions; -1 where none does. */
  private int end(int from) {
    for (int at = from; at >= 0 && at < page.length(); at = behind(at)) {
      if (page.charAt(at) == ']') {
        return at;
      }
    }
    return -1;
  }

  /** The place behind a quoted text, comment, instruction or else one sign; -1 if it never ends. */
  private int behind(int at) {
    char c = page.charAt(at);
    if (c == '"' || c == '\'') {
      return behind(at + 1, String.valueOf(c));
    }
    if (page.startsWith("<!--", at)) {
      return behind(at + 4, "-->");
    }
    return page.startsWith("<?", at) ? behind(at + 2, "?>") : at + 1;
  }

  private int behind(int from, String end) {
    int at = page.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }
}
