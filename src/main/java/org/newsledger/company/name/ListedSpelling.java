package org.newsledger.company.name;

import java.util.Locale;

/**
 * Undoes how exchanges and registers squeeze names into short fields: words run together at full
 * stops, the name begun again behind itself, the article in brackets at the end.
 */
final class ListedSpelling {

  private static final int SHORTEST_REPEAT = 5;
  private static final String ARTICLE = "(the)";

  private ListedSpelling() {}

  /** The name with its words apart and once. */
  static String of(String name) {
    return once(apart(withoutArticle(name)));
  }

  private static String withoutArticle(String name) {
    int end = name.length() - ARTICLE.length();
    boolean article = end > 1 && name.regionMatches(true, end, ARTICLE, 0, ARTICLE.length());
    return article ? name.substring(0, end).strip() : name;
  }

  /** A space behind a full stop that cuts a word: THERAP.INC. but not S.P.A. or AMAZON.COM. */
  private static String apart(String name) {
    if (name.indexOf('.') < 0 || name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length() + 4);
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(c);
      boolean more = i + 1 < name.length() && Character.isLetter(name.charAt(i + 1));
      if (c == '.' && letters > 1 && more && !isDomain(name, i)) {
        out.append(' ');
      }
      letters = Character.isLetter(c) ? letters + 1 : 0;
    }
    return out.toString();
  }

  private static boolean isDomain(String name, int dot) {
    int end = dot + 1;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    String domain = name.substring(dot + 1, end).toLowerCase(Locale.ROOT);
    return domain.equals("com") || domain.equals("net") || domain.equals("ai");
  }

  /**
   * BARRICK GOLD CORP BARRICK GOLD: what begins the name again at its end is left out; Johnson &
   * Johnson is whole.
   */
  private static String once(String name) {
    for (int at = name.lastIndexOf(' '); at > 0; at = name.lastIndexOf(' ', at - 1)) {
      int length = name.length() - at - 1;
      if (length >= at) {
        return name;
      }
      boolean joined = name.charAt(at - 1) == '&';
      if (!joined && length >= SHORTEST_REPEAT && name.regionMatches(0, name, at + 1, length)) {
        return name.substring(0, at);
      }
    }
    return name;
  }
}
