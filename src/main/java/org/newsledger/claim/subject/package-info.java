/**
 * Whom a figure is said of and whom else it concerns: candidates, what holds of them, and the
 * learned weights that rank them; with the memory of what the article told before.
 *
 * <p>Entry types: {@code Candidates} and {@code Roles}. What becomes of them is left to {@code
 * reader}.
 */
@NullMarked
package org.newsledger.claim.subject;

import org.jspecify.annotations.NullMarked;
