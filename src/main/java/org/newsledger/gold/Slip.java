package org.newsledger.gold;

/**
 * A field on which gold and reading differ, though metric, value and subjects of the claim agree.
 *
 * @param article name of the article
 * @param attribute name of the field
 * @param stated what the gold has; {@code -} where nothing
 * @param read what was read; {@code -} where nothing
 * @param claim the claim that was read
 */
public record Slip(
    String article, String attribute, String stated, String read, PlainClaim claim) {}
