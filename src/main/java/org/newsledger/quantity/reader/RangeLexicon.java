package org.newsledger.quantity.reader;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** How long the bracket may be that stands between an amount and what follows it. */
  private static final int LONGEST_BRACKET = 20;

  /** How far before "from" the verb may stand that tells of a change. */
  private static final int FARTHEST_CHANGE = 50;

  private final PhraseEnds from;
  private final PhraseEnds between;
  private final List<String> changedBehind;
  private final PhraseTrie<Joint.Sort> joints = new PhraseTrie<>();
  private final PhraseTrie<Boolean> changedFrom = new PhraseTrie<>();

  RangeLexicon(Lexicon quantity) {
    from = ends(quantity, "rangeFrom");
    between = quantity.has("rangeFromBetween") ? ends(quantity, "rangeFromBetween") : from;
    changedBehind = quantity.words("changedBehind").stream().map(FoldedText::fold).toList();
    quantity.words("changedFrom").forEach(word -> changedFrom.add(word, true));
    // Where a word is of several sorts, the last one counts.
    Map<String, Joint.Sort> words = new HashMap<>();
    put(words, List.of(",", "\u3001"), Joint.Sort.COMMA);
    put(words, quantity.words("changedTo"), Joint.Sort.CHANGE);
    put(words, quantity.words("rangeTo"), Joint.Sort.TO);
    put(words, quantity.words("listedWith"), Joint.Sort.LIST);
    put(words, quantity.words("eitherOr"), Joint.Sort.EITHER);
    put(words, quantity.words("rangeBetween"), Joint.Sort.RANGE);
    put(words, List.of("~", "\u223c", "-"), Joint.Sort.RANGE);
    words.forEach(joints::add);
  }

  private static PhraseEnds ends(Lexicon quantity, String key) {
    return new PhraseEnds(quantity.words(key).stream().map(FoldedText::fold).toList());
  }

  private static void put(Map<String, Joint.Sort> words, List<String> phrases, Joint.Sort sort) {
    phrases.forEach(phrase -> words.put(FoldedText.fold(phrase), sort));
  }

  /**
   * What joins two numbers.
   *
   * @param end where the second number may begin
   * @param sort what it makes of them
   */
  record Joint(int end, Sort sort) {

    enum Sort {
      /** A dash or a word that joins nothing else: a range. */
      RANGE,
      /** A word that ends a range, and other things too: to. */
      TO,
      /** A word that lists two things, and ends a range that a word has opened: and. */
      LIST,
      /** Or: a range where the second number is the next one. */
      EITHER,
      /** A word for what something changed to, behind one for what it was. */
      CHANGE,
      COMMA
    }

    /**
     * Whether it may join the ends of a range.
     *
     * @param opened whether a word before the first one opens a range
     * @param bare whether the first one has no unit of its own
     */
    boolean joins(boolean opened, boolean bare) {
      return switch (sort) {
        case RANGE, TO -> true;
        case EITHER -> bare;
        case LIST -> opened;
        case CHANGE, COMMA -> false;
      };
    }
  }

  /** What joins the number that ends at {@code end} to another one. */
  Optional<Joint> joint(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at >= text.length()
        ? Optional.empty()
        : joints
            .longestAt(text, at)
            .map(match -> new Joint(CharClass.skipSpace(text, match.end()), match.values().get(0)));
  }

  /** Whether the language says behind the second amount that the first one became it. */
  boolean marksChanges() {
    return !changedBehind.isEmpty();
  }

  /** Whether what follows an amount says that something changed to it: 5億円から6億円に. */
  boolean isChangedTo(FoldedText text, int end) {
    int at = behindBracket(text, end);
    return changedBehind.stream().anyMatch(word -> text.startsWith(word, at));
  }

  /** Whether the clause before the word that opens a range tells of a change: it rose from. */
  boolean isChangedFrom(FoldedText text, int opening) {
    int least = Math.max(0, opening - FARTHEST_CHANGE);
    for (int at = opening - 1; at >= least && ".,;:()\n".indexOf(text.charAt(at)) < 0; at--) {
      if (CharClass.isWord(text.charAt(at))
          && CharClass.beginsWord(text, at)
          && changedFrom.longestAt(text, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int behindBracket(FoldedText text, int end) {
    if (end < text.length() && text.charAt(end) == '(') {
      for (int at = end; at < Math.min(text.length(), end + LONGEST_BRACKET); at++) {
        if (text.charAt(at) == ')') {
          return at + 1;
        }
      }
    }
    return end;
  }

  /** Where the word begins that opens a range and stands right before {@code start}. */
  Optional<Integer> opening(FoldedText text, int start) {
    return opening(from, text, start);
  }

  /**
   * Whether a word before {@code start} opens a range that {@code joint} may close: fines of 5 and
   * 10 million are two, between 5 and 10 million is one.
   */
  boolean isOpened(FoldedText text, int start, Joint joint) {
    return opening(joint.sort() == Joint.Sort.LIST ? between : from, text, start).isPresent();
  }

  private static Optional<Integer> opening(PhraseEnds from, FoldedText text, int start) {
    int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    int at = from.startBefore(text, end, Math.max(0, start - FARTHEST));
    return at < end ? Optional.of(at) : Optional.empty();
  }
}
