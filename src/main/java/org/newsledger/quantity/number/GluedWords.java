package org.newsledger.quantity.number;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.quantity.number.NumberLexicon.Word;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/** Words of number words written together, split into them: zweihundertfünfzig. */
public final class GluedWords implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LEAST_LETTERS = 5;
  private static final int MOST_LETTERS = 80;
  private static final int LONGEST_PART = 12;

  private final PhraseTrie<Word> parts = new PhraseTrie<>();
  private final PhraseTrie<Word> closing = new PhraseTrie<>();
  private final PhraseTrie<Boolean> joiners = new PhraseTrie<>();

  /**
   * Knows the words that {@code parts} make up, with {@code joiners} between them, and those that
   * one of {@code closing} ends; none where there are no parts.
   */
  GluedWords(Map<String, Word> parts, Map<String, Word> closing, List<String> joiners) {
    parts.forEach(this.parts::add);
    closing.forEach(this.closing::add);
    joiners.forEach(joiner -> this.joiners.add(joiner, true));
  }

  /** A word found: where it ends, and its parts in the order in which they add up. */
  record Found(int end, List<Word> parts) {}

  /** Whether a word of number words alone begins at {@code at}. */
  public boolean beginsAt(FoldedText text, int at) {
    int limit = Math.min(text.length(), at + LONGEST_PART);
    return parts.prefixEnd(text, at, limit) > at && !split(text, at, wordEnd(text, at)).isEmpty();
  }

  /** The word of number words alone that begins at {@code at}. */
  Optional<Found> at(FoldedText text, int at) {
    int end = wordEnd(text, at);
    List<Word> split = split(text, at, end);
    return split.isEmpty() ? Optional.empty() : Optional.of(new Found(end, ordered(split)));
  }

  private static int wordEnd(FoldedText text, int at) {
    int end = at;
    while (end < text.length()
        && end - at <= MOST_LETTERS
        && CharClass.of(text.charAt(end)) == CharClass.LETTER) {
      end++;
    }
    return end;
  }

  /** The word that a closing part ends behind others: einundzwanzigstel, vijfentwintigste. */
  Optional<Found> closedAt(FoldedText text, int at) {
    int limit = Math.min(text.length(), at + LONGEST_PART);
    if (parts.prefixEnd(text, at, limit) == at) {
      return Optional.empty();
    }
    int end = wordEnd(text, at);
    List<Word> split = split(text, at, end, true);
    return split.isEmpty() ? Optional.empty() : Optional.of(new Found(end, ordered(split)));
  }

  private List<Word> split(FoldedText text, int start, int end) {
    return split(text, start, end, false);
  }

  /** The longest part first; words are short, and a part that leads nowhere ends the attempt. */
  private List<Word> split(FoldedText text, int start, int end, boolean closed) {
    List<Word> found = new ArrayList<>();
    boolean fits = end - start >= LEAST_LETTERS && end - start <= MOST_LETTERS;
    int at = start;
    while (fits && at < end) {
      Optional<Word> last = closed && !found.isEmpty() ? closing(text, at, end) : Optional.empty();
      if (last.isPresent()) {
        found.add(last.get());
        return found;
      }
      Optional<PhraseTrie.Match<Word>> part =
          parts.prefixAt(text, at, Math.min(end, at + LONGEST_PART));
      int next = part.map(PhraseTrie.Match::end).orElse(at);
      int joined = found.isEmpty() ? at : joinerEnd(text, at, end - 1);
      if (next >= joined) {
        part.ifPresent(match -> found.add(match.values().get(0)));
      }
      fits = Math.max(next, joined) > at;
      at = Math.max(next, joined);
    }
    return fits && !closed && found.size() > 1 ? found : List.of();
  }

  private Optional<Word> closing(FoldedText text, int at, int end) {
    return closing
        .prefixAt(text, at, end)
        .filter(match -> match.end() == end)
        .map(match -> match.values().get(0));
  }

  private int joinerEnd(FoldedText text, int at, int limit) {
    return joiners.prefixEnd(text, at, limit);
  }

  /** Units that German and Dutch put before the tens come behind them. */
  private static List<Word> ordered(List<Word> parts) {
    Deque<Word> ordered = new ArrayDeque<>();
    for (Word part : parts) {
      Word last = ordered.peekLast();
      boolean unitBeforeTens =
          last != null
              && part.role() == WordRole.CARDINAL
              && last.role() == WordRole.CARDINAL
              && last.value().compareTo(part.value()) < 0;
      if (unitBeforeTens) {
        ordered.removeLast();
        ordered.add(part);
        ordered.add(last);
      } else {
        ordered.add(part);
      }
    }
    return new ArrayList<>(ordered);
  }
}
