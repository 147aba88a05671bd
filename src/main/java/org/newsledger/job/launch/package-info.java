/**
 * Starting a load: the lock, a fresh beginning or the end of an interrupted load.
 *
 * <p>Entry type: {@link org.newsledger.job.launch.NightlyLoad}.
 */
@NullMarked
package org.newsledger.job.launch;

import org.jspecify.annotations.NullMarked;
