package org.newsledger.quantity.excluded;

import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Web addresses, whose digits are no numbers. */
public final class WebAddress {

  private WebAddress() {}

  /** Whether an address begins at {@code at}. */
  public static boolean beginsAt(FoldedText text, int at) {
    char c = text.charAt(at);
    if (c != 'h' && c != 'w') {
      return false;
    }
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at);
  }

  /** Where the address ends. */
  public static int end(FoldedText text, int at) {
    int end = at;
    while (end < text.length()
        && CharClass.of(text.charAt(end)) != CharClass.SPACE
        && CharClass.of(text.charAt(end)) != CharClass.LINE_BREAK) {
      end++;
    }
    return end;
  }
}
