/**
 * The year or quarter that a figure is of.
 *
 * <p>Entry type: {@code PeriodReader}. Which figures are claims is left to {@code reader}.
 */
@NullMarked
package org.newsledger.claim.period;

import org.jspecify.annotations.NullMarked;
