/**
 * A text laid out for finding companies: how its words are written, which cues it has, which runs
 * of words may be names, where names of the registry stand.
 *
 * <p>Entry type: {@code Reading}. Which of these words name companies is left to {@code discovery}
 * and {@code mention}.
 */
@NullMarked
package org.newsledger.company.reading;

import org.jspecify.annotations.NullMarked;
