package org.newsledger.company;

import java.io.Serializable;

/**
 * A company as facts refer to it.
 *
 * @param companyId its permanent id
 * @param name its everyday name, without a legal form
 */
public record CompanyRef(String companyId, String name) implements Serializable {}
