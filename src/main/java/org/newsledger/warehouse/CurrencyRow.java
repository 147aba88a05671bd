package org.newsledger.warehouse;

/**
 * A currency as it is published.
 *
 * @param code ISO 4217 code, three capital letters
 * @param name its English name
 * @param minorUnits digits after the decimal point that its prices use
 */
public record CurrencyRow(String code, String name, int minorUnits) {}
