package org.newsledger.quantity;

import java.io.Serializable;
import java.util.Optional;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseEnds;
import org.newsledger.text.PhraseTrie;

/** The words and signs that join the two ends of a range. */
final class RangeLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FARTHEST = 10;

  private final PhraseEnds from;
  private final PhraseTrie<Boolean> to = new PhraseTrie<>();
  private final PhraseTrie<Boolean> between = new PhraseTrie<>();

  RangeLexicon(Lexicon quantity) {
    from = new PhraseEnds(quantity.words("rangeFrom").stream().map(FoldedText::fold).toList());
    quantity.words("rangeTo").forEach(word -> to.add(word, true));
    quantity.words("rangeBetween").forEach(word -> between.add(word, true));
    to.add("~", true);
    to.add("\u223c", true);
  }

  /**
   * A joint found.
   *
   * @param end where the second number may begin
   * @param word whether a word joins that joins other things too, rather than a dash
   */
  record Joint(int end, boolean word) {}

  /** What joins the number that ends at {@code end} to another one. */
  Optional<Joint> joint(FoldedText text, int end) {
    int at = NumberReader.skipSpace(text, end);
    if (at >= text.length()) {
      return Optional.empty();
    }
    if (text.charAt(at) == '-') {
      return Optional.of(new Joint(NumberReader.skipSpace(text, at + 1), false));
    }
    Optional<PhraseTrie.Match<Boolean>> sure = between.longestAt(text, at);
    if (sure.isPresent()) {
      return sure.map(match -> new Joint(NumberReader.skipSpace(text, match.end()), false));
    }
    return to.longestAt(text, at)
        .map(
            match ->
                new Joint(
                    NumberReader.skipSpace(text, match.end()), CharClass.isWord(text.charAt(at))));
  }

  /** Where the word begins that opens a range and stands right before {@code start}. */
  Optional<Integer> opening(FoldedText text, int start) {
    int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    int at = from.startBefore(text, end, Math.max(0, start - FARTHEST));
    return at < end ? Optional.of(at) : Optional.empty();
  }
}
