package org.newsledger.claim.scene;

import org.newsledger.quantity.Quantity;

/**
 * A quantity at its place in the folded text.
 *
 * @param index its index among the article's quantities
 * @param quantity what was read
 * @param start first folded character
 * @param end after the last folded character
 */
public record Figure(int index, Quantity quantity, int start, int end) {}
