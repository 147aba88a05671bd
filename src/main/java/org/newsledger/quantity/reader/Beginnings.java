package org.newsledger.quantity.reader;

import java.io.Serializable;
import java.util.stream.Stream;
import org.newsledger.quantity.currency.CurrencyLexicon;
import org.newsledger.quantity.excluded.WebAddress;
import org.newsledger.quantity.number.Digits;
import org.newsledger.quantity.number.GluedWords;
import org.newsledger.quantity.number.HanLexicon;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Tells fast where a quantity may begin, which at most words none does. */
final class Beginnings implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PhraseTrie<Boolean> phrases = new PhraseTrie<>();
  private final GluedWords glued;
  private final HanLexicon han;

  /** A gate that opens for {@code phrases}, and for the words and numerals given. */
  Beginnings(Stream<PhraseTrie<?>> phrases, GluedWords glued, HanLexicon han) {
    phrases.flatMap(trie -> trie.phrases().stream()).forEach(p -> this.phrases.add(p, true));
    this.glued = glued;
    this.han = han;
  }

  /** Whether a quantity may begin at {@code at}. */
  boolean at(FoldedText text, int at) {
    char c = text.charAt(at);
    return switch (CharClass.of(c)) {
      case SPACE, LINE_BREAK -> false;
      case DIGIT -> CharClass.beginsWord(text, at);
      case OTHER -> isSign(c) || ((c == '.' || c == ',') && Digits.at(text, at + 1));
      default -> CharClass.beginsWord(text, at) && isWord(text, at, c);
    };
  }

  private static boolean isSign(char c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL || type == Character.OTHER_NUMBER;
  }

  private boolean isWord(FoldedText text, int at, char c) {
    if (!han.isEmpty() && (han.isNumeral(c) || han.isSeveral(text, at))) {
      return true;
    }
    return phrases.beginsAt(text, at)
        || glued.beginsAt(text, at)
        || WebAddress.beginsAt(text, at)
        || digitsFollow(text, at);
  }

  /** USD34: letters with digits right behind them. */
  private static boolean digitsFollow(FoldedText text, int at) {
    int end = at;
    while (end < text.length()
        && end - at <= CurrencyLexicon.LONGEST_CODE
        && CharClass.of(text.charAt(end)) == CharClass.LETTER) {
      end++;
    }
    return end > at && Digits.at(text, end);
  }
}
