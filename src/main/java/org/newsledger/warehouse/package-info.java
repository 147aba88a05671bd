/**
 * The warehouse: the star schema, appending, merging, checks, generations and publishing.
 *
 * <p>Entry type: {@code Warehouse}. Which steps run, and when, is left to {@code job}.
 */
@NullMarked
package org.newsledger.warehouse;

import org.jspecify.annotations.NullMarked;
