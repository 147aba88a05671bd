package org.newsledger.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.claim.Extraction;

/**
 * Scores of readings against gold: claims by level and language, by metric and by rule, relations,
 * and the companies named.
 *
 * <p>Add every article once; the scores are those of all that were added. For one thread.
 */
public final class Evaluation {

  private final Map<Level, Tallies> byLanguage = new TreeMap<>();
  private final Tallies byMetric = new Tallies();
  private final Tallies byRule = new Tallies();
  private final Tallies relationsByType = new Tallies();
  private final Tallies relationsByRule = new Tallies();
  private final Attributes attributes = new Attributes();
  private final List<Miss> misses = new ArrayList<>();
  private final List<RelationMiss> relationMisses = new ArrayList<>();
  private Tally companies = Tally.NONE;
  private int articles;

  /** An evaluation of nothing yet. */
  public Evaluation() {
    for (Level level : Level.values()) {
      byLanguage.put(level, new Tallies());
    }
  }

  /** Adds what was read in an article, its companies named as its folder compares them. */
  public void add(GoldArticle article, GoldFolder.Naming names, Extraction extraction) {
    Statements gold = article.stated();
    Readings readings = new Readings(names);
    Statements read = readings.of(extraction);
    articles++;
    byLanguage.forEach(
        (level, tallies) ->
            tallies.add(article.language(), tally(Pairs.of(level, gold, read), gold, read)));
    addStrict(article, Pairs.of(Level.STRICT, gold, read));
    companies = companies.plus(common(gold.companies(), read.companies()));
    addRelations(article, gold.relations(), readings.rules(extraction));
  }

  /** Whether each claim of a reading agrees strictly with the gold, in the reading's order. */
  public static List<Boolean> areRight(
      GoldArticle article, GoldFolder.Naming names, Extraction extraction) {
    Statements read = new Readings(names).of(extraction);
    Set<PlainClaim> right = Collections.newSetFromMap(new IdentityHashMap<>());
    Pairs.of(Level.STRICT, article.stated(), read).matches().forEach(m -> right.add(m.read()));
    return read.claims().stream().map(right::contains).toList();
  }

  private void addRule(GoldArticle article, String rule, boolean right) {
    relationsByRule.add(RuleKey.of(rule, article.language()), new Tally(right ? 1 : 0, 1, 0));
  }

  private static Tally tally(Pairs pairs, Statements gold, Statements read) {
    return new Tally(pairs.matches().size(), read.claims().size(), gold.claims().size());
  }

  private void addStrict(GoldArticle article, Pairs pairs) {
    for (Pairs.Match match : pairs.matches()) {
      attributes.add(article.name(), match);
      byMetric.add(match.gold().metric(), new Tally(1, 1, 1));
      addRule(article, match.read(), 1);
    }
    for (PlainClaim missed : pairs.missed()) {
      byMetric.add(missed.metric(), new Tally(0, 0, 1));
      misses.add(new Miss(article.name(), "missed", missed));
    }
    for (PlainClaim extra : pairs.extra()) {
      byMetric.add(extra.metric(), new Tally(0, 1, 0));
      addRule(article, extra, 0);
      misses.add(new Miss(article.name(), "extra", extra));
    }
  }

  private void addRule(GoldArticle article, PlainClaim claim, int right) {
    byRule.add(RuleKey.of(claim.rule(), article.language()), new Tally(right, 1, 0));
  }

  private void addRelations(
      GoldArticle article, Set<PlainRelation> gold, Map<PlainRelation, String> read) {
    for (PlainRelation relation : gold) {
      boolean isRead = read.containsKey(relation);
      relationsByType.add(relation.type(), new Tally(isRead ? 1 : 0, 0, 1));
      if (!isRead) {
        relationMisses.add(new RelationMiss(article.name(), "missed", relation, ""));
      }
    }
    read.forEach(
        (relation, rule) -> {
          boolean isGold = gold.contains(relation);
          relationsByType.add(relation.type(), new Tally(0, 1, 0));
          addRule(article, rule, isGold);
          if (!isGold) {
            relationMisses.add(new RelationMiss(article.name(), "extra", relation, rule));
          }
        });
  }

  private static Tally common(Set<String> gold, Set<String> read) {
    Set<String> both = new HashSet<>(gold);
    both.retainAll(read);
    return new Tally(both.size(), read.size(), gold.size());
  }

  /** How many articles were added. */
  public int articles() {
    return articles;
  }

  /** Claims that agree at {@code level}, by language. */
  public Map<String, Tally> languages(Level level) {
    return tallies(level).all();
  }

  /** Claims that agree at {@code level}, in all languages together. */
  public Tally claims(Level level) {
    return tallies(level).total();
  }

  private Tallies tallies(Level level) {
    return byLanguage.getOrDefault(level, new Tallies());
  }

  /** Claims that agree strictly, by metric. */
  public Map<String, Tally> metrics() {
    return byMetric.all();
  }

  /** The precision of each rule as the table that the reader's confidence is taken from. */
  public List<String> confidenceTable() {
    return RuleTable.of(byRule.all(), relationsByRule.all()).lines();
  }

  /** Relations, by type. */
  public Map<String, Tally> relations() {
    return relationsByType.all();
  }

  /** Companies named in claims and relations, each once an article. */
  public Tally companies() {
    return companies;
  }

  /** The fields beyond metric, value and subjects. */
  public Attributes attributes() {
    return attributes;
  }

  /** Relations that do not agree, article by article. */
  public List<RelationMiss> relationMisses() {
    return Collections.unmodifiableList(relationMisses);
  }

  /** What does not agree strictly, article by article. */
  public List<Miss> misses() {
    return Collections.unmodifiableList(misses);
  }
}
