/**
 * The warehouse: staging, merging into the star schema, checks, generations and publishing.
 *
 * <p>Entry types: {@link org.newsledger.warehouse.Warehouse} for the load, {@link
 * org.newsledger.warehouse.PublishedWarehouse} for readers, {@link
 * org.newsledger.warehouse.WarehouseFolder} for the files. Its SQL lies in {@code sql/}. Which
 * steps run, and when, is left to {@code job}; what is read in an article, to {@code claim}.
 */
@NullMarked
package org.newsledger.warehouse;

import org.jspecify.annotations.NullMarked;
