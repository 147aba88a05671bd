/**
 * Finds what names a company or stands for one in a text, from the registry, from the text itself
 * and by what stands for it.
 *
 * <p>Entry type: {@code MentionFinder}. What is said of a company is left to {@code claim}.
 */
@NullMarked
package org.newsledger.company.mention;

import org.jspecify.annotations.NullMarked;
