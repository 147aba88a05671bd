/**
 * The next generation, made of the published one and the staged rows, with its checks and its
 * history.
 *
 * <p>Entry type: {@link org.newsledger.warehouse.merge.Merge}. Nobody sees that generation until
 * {@code publishing} puts it in place.
 */
@NullMarked
package org.newsledger.warehouse.merge;

import org.jspecify.annotations.NullMarked;
