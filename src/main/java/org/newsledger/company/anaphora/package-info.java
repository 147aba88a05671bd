/**
 * What stands for a company that is named elsewhere: "the company", "the carmaker", "the Redmond
 * firm"; and which company a text stands on at a place.
 *
 * <p>Entry type: {@code Anaphora}. Names are left to {@code mention}.
 */
@NullMarked
package org.newsledger.company.anaphora;

import org.jspecify.annotations.NullMarked;
