package org.newsledger.company.unspaced;

import java.util.function.IntPredicate;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/**
 * Answers whether something follows in the sentence of a word; many words of one sentence are
 * answered by one search.
 */
final class SentenceAhead {

  private final int size;
  private final Shapes shapes;
  private final IntPredicate sought;

  /**
   * From where to where the words were looked through last, and whether what is sought ends them.
   */
  private int searchedFrom;

  private int searchedTo = -1;
  private boolean found;

  /**
   * For one text.
   *
   * @param sought whether what is sought begins at a word
   */
  SentenceAhead(Reading reading, IntPredicate sought) {
    this.size = reading.tokens().size();
    this.shapes = reading.shapes();
    this.sought = sought;
  }

  /** Whether it begins at {@code word} or behind it in its sentence. */
  boolean from(int word) {
    if (word < searchedFrom || word > searchedTo) {
      searchedFrom = word;
      searchedTo = word;
      while (isWithin(searchedTo) && !sought.test(searchedTo)) {
        searchedTo++;
      }
      found = isWithin(searchedTo);
    }
    return found;
  }

  private boolean isWithin(int word) {
    return word < size && !shapes.beginsSentence(word);
  }
}
