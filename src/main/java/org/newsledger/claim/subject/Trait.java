package org.newsledger.claim.subject;

/**
 * What may be so of a company beside a figure; each has its weight in {@code claim/roles.csv}.
 * There are 64 at the most, as a set of them is one number.
 */
enum Trait {
  BIAS,
  BEFORE,
  NEAREST_BEFORE,
  NEAREST_AFTER,
  FIRST,
  ONLY,
  /** At the very beginning of its sentence. */
  OPENS,
  /** No word governs it, and none that is not governed stands before it. */
  FIRST_FREE,
  /** No word governs it, and none that is not governed stands between it and the figure. */
  NEAREST_FREE,
  FREE_AFTER,
  SAME_CLAUSE,
  SAME_CLAUSE_AFTER,
  COMMA_ONE,
  COMMA_MORE,
  HARD_ONE,
  HARD_MORE,
  FIGURE_BETWEEN,
  FIGURES_BETWEEN,
  GROUP_BETWEEN,
  GROUPS_BETWEEN,
  VERB_BETWEEN,
  NEAR,
  CLOSE,
  MIDDLING,
  FAR,
  SPEAKS,
  EPITHET,
  ANAPHOR,
  SEVERAL,
  /** One of several that are named in one breath. */
  PART,
  LAST_PART,
  /** The one whose turn it is where figures and companies are enumerated in the same order. */
  ALIGNED,
  /** One whose turn it is not. */
  MISALIGNED,
  /** Two that are named apart, the second by "with". */
  UNION,
  OWNS_CUE,
  CUE_TAKES,
  /** Not named in the sentence. */
  CONTEXT,
  LAST_SUBJECT,
  LAST_SUBJECT_HERE,
  LAST_FOCUS,
  FOCUS_HERE,
  /** Subject of a claim of the same sentence. */
  SAID_HERE,
  /** Holder of the share whose value the figure is. */
  HOLDER,
  TITLE,
  LEAD,
  TOPIC,
  FREQUENT,
  ONCE,
  PARAGRAPH_FIRST,
  ALONE_IN_CONTEXT,
  CONTEXT_BESIDE_CLAUSE,
  CONTEXT_BESIDE_FREE,
  TOPIC_AWAY,
  JOINT_SEVERAL,
  JOINT_ALONE,
  STRANGER,
  /** Right before a relative clause in which the figure stands. */
  RELATIVE_HEAD,
  /** To whom something is sold. */
  BUYER,
  /** What a share is of: 15 % of A, A株の15％. */
  HELD,
  /** Not named in a sentence that opens with a pronoun. */
  CONTEXT_OF_PRONOUN,
  /** Its business is with other companies: a bank, a fund, an exchange, a newspaper. */
  ONLOOKER,
  /** Not named in a sentence that names nobody but such. */
  CONTEXT_BESIDE_ONLOOKER,
  /** Not named in the sentence, but before it in the same paragraph. */
  NAMED_IN_PARAGRAPH,
  /** Right before the figure, with no verb, behind another one's: A holds 25 %, B 17 %. */
  GAPPED;

  /** The bit of this trait in a set of traits, where it holds; else none. */
  @SuppressWarnings("EnumOrdinal") // A trait's bit is its number, as its weight's place is.
  long when(boolean holds) {
    return holds ? 1L << ordinal() : 0;
  }
}
