/**
 * Articles on their way from files, or from the warehouse, to what was read in them.
 *
 * <p>Entry type: {@link org.newsledger.job.reading.ReadArticle}. It is free of Spring: the step
 * that runs it is in {@code step}.
 */
@NullMarked
package org.newsledger.job.reading;

import org.jspecify.annotations.NullMarked;
