/**
 * The warehouse: staging, merging into the star schema, checks, generations and publishing.
 *
 * <p>The values here go in and out of it: options, rows, results, and {@link
 * org.newsledger.warehouse.WarehouseFolder} for the files. A load works with {@link
 * org.newsledger.warehouse.load.Warehouse}, readers with {@link
 * org.newsledger.warehouse.publishing.PublishedWarehouse}. Which steps run, and when, is left to
 * {@code job}; what is read in an article, to {@code claim}.
 */
@NullMarked
package org.newsledger.warehouse;

import org.jspecify.annotations.NullMarked;
