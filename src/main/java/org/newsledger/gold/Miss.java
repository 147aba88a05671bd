package org.newsledger.gold;

/**
 * A claim on which gold and reading do not agree strictly.
 *
 * @param article name of the article
 * @param kind {@code missed} where the gold has it, {@code extra} where the reading has it
 * @param claim the claim
 */
public record Miss(String article, String kind, PlainClaim claim) {}
