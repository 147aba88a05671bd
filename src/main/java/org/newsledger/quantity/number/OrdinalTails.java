package org.newsledger.quantity.number;

import java.io.Serializable;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * Tells words that say which one from those that say how many by the last of them: the
 * twenty-first, сто пятый.
 */
final class OrdinalTails implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PhraseTrie<Boolean> tails = new PhraseTrie<>();
  private final boolean spaced;
  private final boolean exist;

  /** The last words of ordinals of a language's section {@code quantity}. */
  OrdinalTails(Lexicon quantity) {
    quantity.words("ordinalTails").forEach(word -> tails.add(word, true));
    exist = quantity.has("ordinalTails");
    spaced = quantity.has("ordinalTailsApart");
  }

  /** Whether the language has any that look like numbers. */
  boolean exist() {
    return exist;
  }

  /** Whether the number words that end at {@code end} go on into an ordinal. */
  boolean follow(FoldedText text, int end) {
    boolean joined =
        exist
            && end + 1 < text.length()
            && (text.charAt(end) == '-' || (spaced && text.charAt(end) == ' '));
    return joined && tails.longestAt(text, end + 1).isPresent();
  }
}
