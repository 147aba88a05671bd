/**
 * The published generation and the earlier ones: putting one in place, putting one back, reading
 * it.
 *
 * <p>Entry types: {@link org.newsledger.warehouse.publishing.PublishedWarehouse} for readers,
 * {@link org.newsledger.warehouse.publishing.Generations} for what is kept, {@link
 * org.newsledger.warehouse.publishing.Publisher} for the load.
 */
@NullMarked
package org.newsledger.warehouse.publishing;

import org.jspecify.annotations.NullMarked;
