package org.newsledger.claim.subject;

/**
 * What else may be so of a company beside a figure, alike for figures of all metrics; each has two
 * weights in {@code claim/roles.csv}: for who is named in the figure's sentence, and for who is
 * not.
 */
enum Hint {
  /** Its last mention is in the sentence before. */
  ONE_BACK,
  TWO_BACK,
  THREE_BACK,
  FEW_BACK,
  FAR_BACK,
  /** It was the first that the sentence of its last mention names. */
  CAME_FIRST,
  /** That sentence names no other one. */
  CAME_ALONE,
  CAME_LAST,
  /** It was the first one there that no word governs. */
  LED,
  ACTED,
  SPOKE,
  WAS_LISTED,
  /** It was not named there, but referred back to. */
  WAS_MEANT,
  /** The paragraph has named no other one so far. */
  ALONE_IN_PARAGRAPH,
  /** The first claim of the paragraph was said of it; at its beginning, of the one before. */
  CLAIMED_FIRST,
  /** The last claim said of it stands in the same sentence. */
  CLAIMED_HERE,
  CLAIMED_ONE_BACK,
  CLAIMED_TWO_BACK,
  CLAIMED_FEW_BACK,
  CLAIMED_FAR_BACK,
  /** Not the likeliest one that words like "the company" mean. */
  OTHER_MEANT,
  /** Right before a relative clause that is still open at the figure. */
  HEADS_RELATIVE,
  /** Before another one that heads a relative clause which is still open at the figure. */
  BEFORE_RELATIVE,
  /** The words between commas right behind its name end before the figure. */
  HEADS_INSERTION,
  /** The figure stands in the words between commas right behind its name. */
  TOLD_IN_INSERTION,
  /** In words between commas, behind which the figure stands. */
  INSIDE_INSERTION,
  /** In words between commas, in which the figure stands as well. */
  BESIDE_IN_INSERTION;

  /** The bit of this hint in a set of hints, where it holds; else none. */
  @SuppressWarnings("EnumOrdinal") // A hint's bit is its number, as its weight's place is.
  long when(boolean holds) {
    return holds ? 1L << ordinal() : 0;
  }
}
