/**
 * The generation being loaded, from its opening to its publishing.
 *
 * <p>Entry type: {@link org.newsledger.warehouse.load.Warehouse}, which holds the other rooms
 * together.
 */
@NullMarked
package org.newsledger.warehouse.load;

import org.jspecify.annotations.NullMarked;
