package org.newsledger.company.reading;

import org.newsledger.company.index.Surface;

/**
 * Words of a text that are in the index.
 *
 * @param first the first word
 * @param last the last word
 * @param start start in the folded text
 * @param end end in the folded text, an inflection's ending included
 * @param surface what the words may stand for
 */
public record NameHit(int first, int last, int start, int end, Surface surface) {}
