/**
 * The phrases by which one language's texts tell measures, periods, how sure something is, and
 * ties, and how they are found in a sentence.
 *
 * <p>Entry type: {@code ClaimLexicon}. What a phrase says of a figure is left to the rooms that
 * read figures.
 */
@NullMarked
package org.newsledger.claim.cue;

import org.jspecify.annotations.NullMarked;
