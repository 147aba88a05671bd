/**
 * Whether a figure is told as fact, agreed, expected or rumoured, or is denied.
 *
 * <p>Entry types: {@code ModalityReader} and {@code Denials}. Which figures are claims is left to
 * {@code reader}.
 */
@NullMarked
package org.newsledger.claim.modality;

import org.jspecify.annotations.NullMarked;
