/**
 * Claims and relations: what an article or a row states of companies.
 *
 * <p>Here are the values that others see, from {@link org.newsledger.claim.Claim} to {@link
 * org.newsledger.claim.Extraction}. The rooms below make them, each of those named first knowing
 * none of those named later: {@code cue}, {@code scene}, {@code metric}, {@code subject}, {@code
 * period}, {@code modality}, {@code confidence}, {@code relation}, {@code stated}, {@code reader}.
 * Storing what is read is left to {@code warehouse}.
 */
@NullMarked
package org.newsledger.claim;

import org.jspecify.annotations.NullMarked;
