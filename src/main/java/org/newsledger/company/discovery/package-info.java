/**
 * What shows that words in no registry name a company: legal forms, appositions, listings, what is
 * said of them; longer and shorter forms of names.
 *
 * <p>Entry type: {@code Discovery}. What is done with the evidence is left to {@code mention}.
 */
@NullMarked
package org.newsledger.company.discovery;

import org.jspecify.annotations.NullMarked;
