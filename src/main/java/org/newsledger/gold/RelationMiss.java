package org.newsledger.gold;

/**
 * A relation on which gold and reading do not agree.
 *
 * @param article name of the article
 * @param kind {@code missed} where the gold has it, {@code extra} where the reading has it
 * @param relation the relation
 * @param rule the rule that read it; empty where it was missed
 */
public record RelationMiss(String article, String kind, PlainRelation relation, String rule) {}
