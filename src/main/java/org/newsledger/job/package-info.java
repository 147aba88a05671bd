/**
 * The nightly load as a Spring Batch job: steps, progress, run summary and restart.
 *
 * <p>The values here say what a load is told and how it ends; {@link
 * org.newsledger.job.launch.NightlyLoad} runs one.
 */
@NullMarked
package org.newsledger.job;

import org.jspecify.annotations.NullMarked;
