/**
 * The database that a load works in, and the SQL files that run there.
 *
 * <p>Entry type: {@link org.newsledger.warehouse.database.WorkDatabase}. What the SQL in {@code
 * sql/} is for, and when it runs, is left to the rooms after this one.
 */
@NullMarked
package org.newsledger.warehouse.database;

import org.jspecify.annotations.NullMarked;
