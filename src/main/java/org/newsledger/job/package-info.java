/**
 * The nightly load as a Spring Batch job: steps, progress, run summary and restart.
 *
 * <p>Entry type: {@code LoadJob}.
 */
@NullMarked
package org.newsledger.job;

import org.jspecify.annotations.NullMarked;
