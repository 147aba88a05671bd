/**
 * Rows of CSV files with their line numbers, headers and dialects.
 *
 * <p>Entry type: {@code CsvFile}. What a column means is left to the readers of each kind.
 */
@NullMarked
package org.newsledger.csv;

import org.jspecify.annotations.NullMarked;
