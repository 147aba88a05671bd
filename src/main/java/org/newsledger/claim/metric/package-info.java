/**
 * What a figure measures.
 *
 * <p>Entry type: {@code MetricReader}. Whom it is said of is left to {@code subject}.
 */
@NullMarked
package org.newsledger.claim.metric;

import org.jspecify.annotations.NullMarked;
