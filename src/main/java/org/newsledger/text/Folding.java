package org.newsledger.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Folds one character: compatibility form (NFKC), lower case, no accents, plain quotes and dashes,
 * simplified Chinese.
 *
 * <p>Numbers that stand for more than a digit (½, ², ①) keep their form, for their compatibility
 * form would run together with the digits beside them. Marks such as ™ vanish.
 */
final class Folding {

  /** In the table: the character folds to none or to several, which {@link #LONG} holds. */
  static final char LONG_FORM = 0;

  private static final Map<Character, String> LONG = new HashMap<>();
  private static final char[] TABLE = new char[Character.MAX_VALUE + 1];
  private static final String FROM = "’‘ʼ′`´“”„«»‹›‟「」『』–—−‐‑‒―łøđıœæßþ";
  private static final String[] TO = {
    "'", "'", "'", "'", "'", "'", "\"", "\"", "\"", "\"", "\"", "\"", "\"", "\"", "\"", "\"", "\"",
    "\"", "-", "-", "-", "-", "-", "-", "-", "l", "o", "d", "i", "oe", "ae", "ss", "th"
  };

  static {
    for (int c = 0; c < TABLE.length; c++) {
      String folded = fold((char) c);
      if (folded.length() == 1 && folded.charAt(0) != LONG_FORM) {
        TABLE[c] = folded.charAt(0);
      } else {
        LONG.put((char) c, folded);
      }
    }
    for (String[] row : ResourceTable.rows("text/han-variants.csv")) {
      TABLE[row[0].charAt(0)] = row[1].charAt(0);
    }
  }

  /** Characters before it have no accents. */
  private static final char FIRST_WITH_ACCENT = '\u00c0';

  private Folding() {}

  /** The one character that {@code c} folds to, or {@link #LONG_FORM}. */
  static char single(char c) {
    return TABLE[c];
  }

  /** The characters that {@code c} folds to when they are not exactly one; may be empty. */
  static String longForm(char c) {
    return LONG.getOrDefault(c, "");
  }

  /** The folded form of a code point outside the basic plane. */
  static String supplementary(int codePoint) {
    return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT);
  }

  /** Ideographs, Korean syllables and private characters, most of all, have one form only. */
  private static boolean hasOneForm(char c) {
    return (c >= '\u3400' && c <= '\u9fff')
        || (c >= '\uac00' && c <= '\ud7a3')
        || (c >= '\ue000' && c <= '\uf8ff');
  }

  private static String fold(char c) {
    if (hasOneForm(c)) {
      return String.valueOf(c);
    }
    int special = FROM.indexOf(Character.toLowerCase(c));
    if (special >= 0) {
      return TO[special];
    }
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return "\n";
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return " ";
    }
    int type = Character.getType(c);
    if (type == Character.OTHER_NUMBER || c == '…' || Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    boolean vanishes =
        type == Character.FORMAT || type == Character.CONTROL || "™®©℠".indexOf(c) >= 0;
    if (vanishes || isAccent(c)) {
      return "";
    }
    if (Character.isDigit(c)) {
      return String.valueOf((char) ('0' + Character.digit(c, 10)));
    }
    return withoutAccents(
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
  }

  private static String withoutAccents(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_WITH_ACCENT) {
        plain.append(c);
        continue;
      }
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      plain.append(parts.length() > 1 && isAccent(parts.charAt(1)) ? parts.charAt(0) : c);
    }
    return plain.toString();
  }

  /**
   * The combining marks of Latin, Greek and Cyrillic; Japanese voicing marks are letters' parts.
   */
  private static boolean isAccent(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }
}
