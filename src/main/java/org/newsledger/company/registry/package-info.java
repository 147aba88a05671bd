/**
 * The companies that the sources name, each once, with permanent ids: rows are grouped, merged and
 * corrected, and names resolved to them.
 *
 * <p>Entry types: {@code CompanyRegistry} and {@code NameResolver}. Finding names inside a text is
 * left to {@code mention}.
 */
@NullMarked
package org.newsledger.company.registry;

import org.jspecify.annotations.NullMarked;
