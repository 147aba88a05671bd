/**
 * Companies: the registry, name normalisation, mentions in text, resolution of names to identities,
 * and discovery of companies in no registry.
 *
 * <p>Entry types: {@code CompanyRegistry}, {@code MentionFinder} and {@code NameResolver}. What is
 * said of a company is left to {@code claim}.
 */
@NullMarked
package org.newsledger.company;

import org.jspecify.annotations.NullMarked;
