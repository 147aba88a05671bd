/**
 * Rows that wait to be merged: what documents state, and what a load reads beside them.
 *
 * <p>Entry types: {@link org.newsledger.warehouse.staging.Staging} for what outlives an
 * interruption, {@link org.newsledger.warehouse.staging.Tonight} for the rest, {@link
 * org.newsledger.warehouse.staging.StoredDocuments} for what is published already. Its tables have
 * no constraints: what does not fit is found by {@code merge}.
 */
@NullMarked
package org.newsledger.warehouse.staging;

import org.jspecify.annotations.NullMarked;
