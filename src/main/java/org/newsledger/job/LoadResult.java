package org.newsledger.job;

/**
 * How a load ended.
 *
 * @param ending the kind of end
 * @param message one line that says what was published, or what went wrong and what to do
 */
public record LoadResult(Ending ending, String message) {}
