package org.newsledger.quantity.number;

/** What a number word is. */
enum WordRole {
  /** Below its next magnitude, added up. */
  CARDINAL,
  /** One, which is an article too. */
  ARTICLE,
  /** Multiplies what stands before it. */
  MAGNITUDE,
  /** A magnitude in words that is the name of a minor unit too, as French cents. */
  HUNDRED,
  /** A magnitude without a number. */
  VAGUE,
  /** A number that is vague itself. */
  APPROXIMATE,
  /** A part of one that has a name of its own: half, a third. */
  PART,
  /** A part of the magnitude that it stands before, or a number when nothing follows. */
  HALF_OF,
  /** Divides what stands before it: eighths. */
  DENOMINATOR,
  /** Turns the sign of what follows: minus. */
  NEGATIVE,
  /** Opens the decimals of a number in words: point. */
  POINT,
  /** Divides what stands before it by what follows: out of. */
  OVER,
  /** Joins the parts of a number: and. */
  JOINER,
  /** Joins a whole number and a fraction, and nothing else. */
  PART_JOINER
}
