/**
 * How likely a claim is right, by what it stands on, and how often its rule was right where it was
 * measured.
 *
 * <p>Entry types: {@code Certainty} and {@code Confidence}. What a reader does with it is left to
 * {@code reader}.
 */
@NullMarked
package org.newsledger.claim.confidence;

import org.jspecify.annotations.NullMarked;
