/**
 * How far a load is, step by step, and what it did in the end.
 *
 * <p>Entry type: {@link org.newsledger.job.progress.LoadProgress}.
 */
@NullMarked
package org.newsledger.job.progress;

import org.jspecify.annotations.NullMarked;
