/**
 * Where an item came from, and whether it was taken: places, outcomes, rejections and their codes,
 * and the input folder with the sources that it describes.
 *
 * <p>Entry types: {@link org.newsledger.source.Outcome} and {@link
 * org.newsledger.source.Rejection}. What an item means is left to the packages that read it.
 */
@NullMarked
package org.newsledger.source;

import org.jspecify.annotations.NullMarked;
