package org.newsledger.quantity.reader;

import java.io.Serializable;
import java.util.Optional;
import org.newsledger.quantity.Qualifier;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseEnds;
import org.newsledger.text.PhraseTrie;

/** Reads the words before and behind an amount that say how exactly it is told. */
final class QualifierReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FARTHEST = 28;

  /** How far behind a change what it led to may be told. */
  private static final int FARTHEST_TARGET = 60;

  /** Words found: where they begin or end, and what they say. */
  record Found(int start, int end, Qualifier qualifier) {}

  private final PhraseTrie<Qualifier> before = new PhraseTrie<>();
  private final PhraseEnds ends;
  private final PhraseTrie<Qualifier> after = new PhraseTrie<>();
  private final PhraseTrie<Boolean> targets = new PhraseTrie<>();
  private final PhraseTrie<Boolean> changes = new PhraseTrie<>();
  private final PhraseTrie<Boolean> negativesAfter = new PhraseTrie<>();

  QualifierReader(Lexicon quantity) {
    fill(quantity, "about", before, Qualifier.ABOUT);
    fill(quantity, "atLeast", before, Qualifier.AT_LEAST);
    fill(quantity, "atMost", before, Qualifier.AT_MOST);
    fill(quantity, "aboutAfter", after, Qualifier.ABOUT);
    fill(quantity, "atLeastAfter", after, Qualifier.AT_LEAST);
    fill(quantity, "atMostAfter", after, Qualifier.AT_MOST);
    quantity.words("targets").forEach(word -> targets.add(word, true));
    quantity.words("changes").forEach(word -> changes.add(word, true));
    quantity.words("negativesAfter").forEach(word -> negativesAfter.add(word, true));
    before.add("~", Qualifier.ABOUT);
    before.add(">", Qualifier.AT_LEAST);
    before.add("<", Qualifier.AT_MOST);
    after.add("+", Qualifier.AT_LEAST);
    ends = new PhraseEnds(before.phrases());
  }

  private static void fill(
      Lexicon quantity, String key, PhraseTrie<Qualifier> trie, Qualifier qualifier) {
    quantity.words(key).forEach(phrase -> trie.addGlued(phrase, qualifier));
  }

  /** The longest phrase that ends where the amount begins, or one space or apostrophe before. */
  Optional<Found> before(FoldedText text, int start, int from) {
    boolean gap = start > 0 && " '".indexOf(text.charAt(start - 1)) >= 0;
    int end = gap ? start - 1 : start;
    int at = ends.startBefore(text, end, Math.max(from, start - FARTHEST));
    return at < end
        ? before.within(text, at, end).map(match -> new Found(at, start, match.values().get(0)))
        : Optional.empty();
  }

  /**
   * Whether words for a bound tell what something changed to: вырос до, and right behind another
   * quantity, 12 процентов до, or behind a comma after it: на 12 процентов к прошлому году, до.
   */
  boolean isTarget(FoldedText text, Found found, int floor) {
    if (targets.longestAt(text, found.start()).isEmpty()) {
      return false;
    }
    int gap = found.start() - floor;
    boolean behindQuantity = floor > 0 && gap <= 2 && gap > 0;
    return behindQuantity
        || isBehindComma(text, found.start(), floor)
        || changeBefore(text, Math.max(floor, found.start() - FARTHEST), found.start());
  }

  private boolean isBehindComma(FoldedText text, int start, int floor) {
    int from = Math.max(0, floor - FARTHEST);
    return floor > 0
        && start - floor <= FARTHEST_TARGET
        && text.charAt(floor - 1) == '%'
        && text.subSequence(start - 2, start).equals(", ")
        && changeBefore(text, from, floor);
  }

  private boolean changeBefore(FoldedText text, int from, int to) {
    boolean change = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean ends = c == '.' || c == ';' || c == '\n';
      change =
          !ends && (change || (CharClass.isWord(c) && changes.longestAt(text, at).isPresent()));
    }
    return change;
  }

  /** Whether the word right behind an amount puts it below nought: 6 millones negativos. */
  boolean isNegativeBehind(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    return at < text.length() && negativesAfter.longestAt(text, at).isPresent();
  }

  /** The phrase that stands right behind the amount, or one space behind. */
  Optional<Found> after(FoldedText text, int end) {
    int at = CharClass.skipSpace(text, end);
    if (at >= text.length()) {
      return Optional.empty();
    }
    return after
        .longestAt(text, at)
        .filter(m -> !isRow(text, at))
        .map(m -> new Found(end, m.end(), m.values().get(0)));
  }

  /** Plus signs in a row are an ornament: +++ Ticker +++. */
  private static boolean isRow(FoldedText text, int at) {
    return text.charAt(at) == '+' && at + 1 < text.length() && text.charAt(at + 1) == '+';
  }
}
