/**
 * Claims and relations: what an article states of companies, read from its quantities and mentions.
 *
 * <p>Entry type: {@code ArticleReader}, a pure function of an article and the registry. Storing
 * what is read is left to {@code warehouse}.
 */
@NullMarked
package org.newsledger.claim;

import org.jspecify.annotations.NullMarked;
