/**
 * Companies, and how texts and rows refer to them.
 *
 * <p>Here are the values that others see: {@link org.newsledger.company.Company}, {@link
 * org.newsledger.company.CompanyRef} and {@link org.newsledger.company.Mention}. The rooms below
 * make them, each of those named first knowing none of those named later: {@code name}, {@code
 * registry}, {@code index}, {@code lexicon}, {@code reading}, {@code discovery}, {@code unspaced},
 * {@code anaphora}, {@code mention}. What is said of a company is left to {@code claim}.
 */
@NullMarked
package org.newsledger.company;

import org.jspecify.annotations.NullMarked;
