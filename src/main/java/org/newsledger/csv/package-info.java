/**
 * Rows of CSV files with their line numbers, headers and dialects.
 *
 * <p>Entry type: {@link org.newsledger.csv.CsvFile}. What a field means is left to the package that
 * owns it: {@code money}, {@code company} or {@code claim}.
 */
@NullMarked
package org.newsledger.csv;

import org.jspecify.annotations.NullMarked;
