package org.newsledger.csv;

/**
 * The text of one row, not yet cut into fields.
 *
 * @param line the line on which it begins, counted from 1
 * @param text its characters without the line break at the end
 * @param closed whether every quote that it opens is closed
 */
public record CsvRecord(long line, String text, boolean closed) {}
