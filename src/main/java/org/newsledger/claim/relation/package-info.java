/**
 * Ties between companies: who buys, owns, supplies, works or competes with whom, as a sentence
 * tells.
 *
 * <p>Entry type: {@code RelationReader}. Ties that follow from claims are left to {@code reader}.
 */
@NullMarked
package org.newsledger.claim.relation;

import org.jspecify.annotations.NullMarked;
