/**
 * What the CSV files of an input folder tell, read in blocks on all cores.
 *
 * <p>Entry types: {@link org.newsledger.job.input.CompanySources} for the registry, {@link
 * org.newsledger.job.input.CsvSourceFiles} for records that stream. What a row means is left to
 * {@code company}, {@code money} and {@code claim}.
 */
@NullMarked
package org.newsledger.job.input;

import org.jspecify.annotations.NullMarked;
