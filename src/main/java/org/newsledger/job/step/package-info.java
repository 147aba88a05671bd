/**
 * The job and its steps, a class a step.
 *
 * <p>Entry type: {@link org.newsledger.job.step.LoadJob}, which reads as their table of contents. A
 * step hands rows to {@code warehouse}; what it does with them is not known here.
 */
@NullMarked
package org.newsledger.job.step;

import org.jspecify.annotations.NullMarked;
