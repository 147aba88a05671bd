/**
 * Claims that the rows of CSV files state.
 *
 * <p>Entry type: {@code StatedClaimRows}. Rows themselves are left to {@code csv}.
 */
@NullMarked
package org.newsledger.claim.stated;

import org.jspecify.annotations.NullMarked;
