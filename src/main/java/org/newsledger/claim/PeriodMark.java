package org.newsledger.claim;

/**
 * A period that a sentence names.
 *
 * @param period the year or quarter
 * @param start first folded character
 * @param end after the last folded character
 * @param deadline whether it is told as the time by which something is to be done
 */
record PeriodMark(Period period, int start, int end, boolean deadline) {}
