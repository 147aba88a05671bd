package org.newsledger.company.discovery;

import java.util.List;
import java.util.Optional;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cue.Kinds;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.reading.Reading;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Span;

/** Where the words of a text stand: in which sentence and clause, and governed by what. */
public final class Scenery {

  /** So many words may stand between a name and the word that governs it: an article. */
  private static final int MOST_BETWEEN = 1;

  private static final int LONGEST_CLAUSE = 160;

  private static final Kinds GOVERNING =
      Kinds.of(Kind.AGENT, Kind.OF, Kind.LOCATIVE, Kind.RELATION, Kind.CONTRACTION);

  private final Reading reading;
  private final Surroundings surroundings;

  public Scenery(Reading reading, Surroundings surroundings) {
    this.reading = reading;
    this.surroundings = surroundings;
  }

  public int start(int word) {
    return reading.tokens().start(word);
  }

  /** The number of the sentence at a folded offset. */
  public int sentenceAt(int offset) {
    return at(reading.text().sentences(), offset);
  }

  /** The number of the paragraph at a folded offset. */
  public int paragraphAt(int offset) {
    return at(reading.text().paragraphs(), offset);
  }

  private static int at(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Whether a name is what its sentence is on: its first and ungoverned, or marked as its topic.
   */
  public boolean leads(int first, int last, boolean firstOfSentence) {
    if (reading.cues().begins(last + 1, Kind.TOPIC) && reading.shapes().touches(last)) {
      return true;
    }
    return firstOfSentence && !isGoverned(first) && !isFollowedByOf(last);
  }

  /** Whether a preposition, a genitive or a relation stands in front of a name. */
  public boolean isGoverned(int first) {
    for (int at = first - 1; at >= first - 1 - MOST_BETWEEN && at >= 0; at--) {
      if (!reading.shapes().touches(at)) {
        return false;
      }
      if (reading.cues().ends(at, GOVERNING)) {
        return true;
      }
    }
    return false;
  }

  /** Japanese, Chinese and Korean put "of" behind: the name only tells whose the next word is. */
  private boolean isFollowedByOf(int last) {
    return reading.lexicon().has(Habit.OF_BEHIND)
        && reading.shapes().touches(last)
        && reading.cues().begins(last + 1, Kind.OF);
  }

  /** Whether nothing ends a clause between two folded offsets. */
  public boolean isOneClause(int from, int to) {
    FoldedText text = reading.tokens().text();
    if (to - from > LONGEST_CLAUSE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean dash = text.charAt(i) == '-' && i > 0 && text.charAt(i - 1) == ' ';
      if (dash || ",;:\"()、，".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether words follow a capitalised one and a comma: "Prima, the fund of". */
  public boolean isAppositive(int first) {
    return reading.shapes().between(first - 1).equals(", ")
        && reading.shapes().isCapital(first - 1)
        && !reading.lexicon().has(Habit.UNCASED)
        && !reading.lexicon().has(Habit.CASES)
        && !reading.lexicon().isPlace(reading.tokens().word(first - 1))
        && !reading.cues().ends(first - 1, Kind.STOPWORD);
  }

  /** The sort that the text itself says a company is of. */
  public Optional<String> saidSort(int first, int last) {
    return surroundings.sort(first, last);
  }
}
