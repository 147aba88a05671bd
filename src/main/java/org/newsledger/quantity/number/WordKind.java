package org.newsledger.quantity.number;

/** What a word at a place of a number can be; each is looked up by itself. */
enum WordKind {
  /** A number on its own that nothing is added to. */
  WHOLE,
  /** A part of a sum. */
  SUMMED,
  CARDINAL,
  ARTICLE,
  MAGNITUDE,
  /** A magnitude behind a vague number. */
  MULTIPLIED,
  /** A part of one. */
  NAMED_PART,
  DENOMINATOR,
  NEGATIVE,
  POINT,
  OVER,
  JOINER,
  PART_JOINER;

  /** Whether words of {@code role} are of this kind. */
  boolean has(WordRole role) {
    return switch (role) {
      case CARDINAL -> this == SUMMED || this == CARDINAL;
      case ARTICLE -> this == SUMMED || this == CARDINAL || this == ARTICLE;
      case MAGNITUDE -> this == SUMMED || this == MULTIPLIED || this == MAGNITUDE;
      case HUNDRED -> this == SUMMED;
      case VAGUE -> this == WHOLE || this == MULTIPLIED;
      case APPROXIMATE -> this == WHOLE;
      case PART, HALF_OF -> this == NAMED_PART;
      case DENOMINATOR -> this == DENOMINATOR;
      case NEGATIVE -> this == NEGATIVE;
      case POINT -> this == POINT;
      case OVER -> this == OVER;
      case JOINER -> this == JOINER;
      case PART_JOINER -> this == PART_JOINER;
    };
  }
}
