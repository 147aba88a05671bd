package org.newsledger.claim;

import java.util.Optional;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.Span;

/**
 * A tie between two companies, or between a company and a product that it launched.
 *
 * @param type the kind of tie
 * @param from the company it begins at
 * @param to the other company; empty where {@code toName} is a product
 * @param toName the everyday name of the other end
 * @param quote the words it is read from
 * @param rule the rule that read it
 * @param confidence the rule's measured precision (lower bound), from 0 to 1
 */
public record Relation(
    RelationType type,
    CompanyRef from,
    Optional<CompanyRef> to,
    String toName,
    Span quote,
    String rule,
    double confidence) {}
