/**
 * The sentences of an article, each with the figures, companies and cues that stand in it.
 *
 * <p>Entry type: {@code Scenes}. What they say of each other is left to {@code metric}, {@code
 * subject} and the others.
 */
@NullMarked
package org.newsledger.claim.scene;

import org.jspecify.annotations.NullMarked;
