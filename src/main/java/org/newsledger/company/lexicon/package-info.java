/**
 * What one language says around names: cues, sorts, endings, habits of spelling, places.
 *
 * <p>Entry type: {@code CompanyLexicon}. What follows from a cue in a text is left to the rooms
 * that read texts.
 */
@NullMarked
package org.newsledger.company.lexicon;

import org.jspecify.annotations.NullMarked;
