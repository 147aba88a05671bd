package org.newsledger.claim;

import java.util.OptionalInt;
import org.newsledger.quantity.Quantity;

/**
 * A quantity of an article with the claim that it became, or the reason why it became none.
 *
 * @param quantity what was read
 * @param claim index of its claim in {@link Extraction#claims()}; empty when there is none
 * @param reason why there is no claim, as a snake-case code ({@code no_company}, {@code no_cue},
 *     {@code negated}, {@code told_already}, {@code date}, …); empty when there is one
 */
public record QuantityReading(Quantity quantity, OptionalInt claim, String reason) {}
