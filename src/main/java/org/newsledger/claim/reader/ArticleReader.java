package org.newsledger.claim.reader;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsledger.article.Article;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.Relation;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.confidence.Certainty;
import org.newsledger.claim.confidence.Confidence;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.ClaimLexicon;
import org.newsledger.claim.period.PeriodMarks;
import org.newsledger.claim.period.PeriodReader;
import org.newsledger.claim.period.PeriodTies;
import org.newsledger.claim.relation.RelationReader;
import org.newsledger.claim.scene.Conversions;
import org.newsledger.claim.scene.Scene;
import org.newsledger.claim.scene.Scenes;
import org.newsledger.claim.subject.RoleWeights;
import org.newsledger.company.Company;
import org.newsledger.company.Mention;
import org.newsledger.company.mention.MentionFinder;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.reader.QuantityReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;

/**
 * Reads what an article states: its quantities, the companies it names, and what is said of them.
 *
 * <p>A pure function of the article and the registry. Immutable; one reader serves all threads.
 */
public final class ArticleReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CompanyRegistry registry;
  private final MentionFinder mentions;
  private final Map<Language, QuantityReader> quantities = new EnumMap<>(Language.class);
  private final Map<Language, ClaimLexicon> lexicons = new EnumMap<>(Language.class);
  private final Learnt learnt;

  private ArticleReader(CompanyRegistry registry, Certainty certainty) {
    this.registry = registry;
    this.learnt = new Learnt(RoleWeights.committed(), certainty, Confidence.committed());
    this.mentions = MentionFinder.of(registry);
    for (Language language : Language.values()) {
      quantities.put(language, QuantityReader.of(language));
      lexicons.put(language, ClaimLexicon.of(language));
    }
  }

  /** A reader that knows the companies of {@code registry}. */
  public static ArticleReader of(CompanyRegistry registry) {
    return of(registry, Certainty.committed());
  }

  /** A reader that judges by another model how likely a claim is right. */
  public static ArticleReader of(CompanyRegistry registry, Certainty certainty) {
    return new ArticleReader(registry, certainty);
  }

  /** All that is read in {@code article}. */
  public Extraction read(Article article) {
    AnalyzedText text = AnalyzedText.of(article.text(), article.language());
    ClaimLexicon lexicon = Objects.requireNonNull(lexicons.get(article.language()));
    QuantityReader reader = Objects.requireNonNull(quantities.get(article.language()));
    List<Mention> named = mentions.find(text);
    QuantityContext context = context(named);
    List<Quantity> found = reader.read(text, context);
    Breaks breaks = Breaks.of(text, Conversions.of(text.folded(), found));
    List<Scene> scenes = Scenes.of(text, lexicon, breaks, found, named);
    PeriodMarks marks = new PeriodMarks(text.folded(), article.publishedOn());
    ClaimReader claims =
        new ClaimReader(
            text,
            lexicon,
            breaks,
            scenes,
            reader.unnamedCurrency(context),
            new PeriodReader(marks, new PeriodTies(breaks, lexicon.isEarlierInFront())),
            article.publishedOn(),
            learnt);
    RelationReader relations =
        new RelationReader(text.folded(), breaks, lexicon, learnt.confidence());
    List<Relation> ties = new ArrayList<>();
    for (Scene scene : scenes) {
      ties.addAll(relations.read(scene, claims.memory()));
      claims.read(scene);
    }
    claims.givings().forEach(giving -> ties.addAll(relations.joining(giving)));
    VagueTellings vague = new VagueTellings(claims.claims());
    List<Claim> told = new TiedClaims(ties).turned(vague.kept());
    ties.addAll(new ClaimTies(new ClaimScenes(text.folded(), scenes)).of(told, List.copyOf(ties)));
    List<Relation> kept = new InvestorTies(once(ties)).kept();
    return new Extraction(article, vague.readings(claims.readings()), named, told, kept);
  }

  private QuantityContext context(List<Mention> mentions) {
    return new QuantityContext(
        country(mentions), mentions.stream().filter(Mention::isNamed).map(Mention::span).toList());
  }

  /** The country whose companies the article names most often; of several, the first. */
  private String country(List<Mention> mentions) {
    Map<String, Integer> named = new LinkedHashMap<>();
    mentions.stream()
        .flatMap(mention -> mention.company().stream())
        .flatMap(company -> registry.findId(company.companyId()).stream())
        .map(Company::country)
        .filter(country -> !country.isEmpty())
        .forEach(country -> named.merge(country, 1, Integer::sum));
    return named.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The first telling of each relation; mutual ones count once in either direction. */
  private static List<Relation> once(List<Relation> relations) {
    Set<String> seen = new HashSet<>();
    return relations.stream().filter(relation -> seen.add(key(relation))).toList();
  }

  private static String key(Relation relation) {
    String from = relation.from().companyId();
    String to = relation.to().map(c -> c.companyId()).orElse(relation.toName());
    boolean mutual =
        relation.type() == RelationType.PARTNERSHIP || relation.type() == RelationType.COMPETITION;
    boolean swap = mutual && from.compareTo(to) > 0;
    return relation.type() + " " + (swap ? to + " " + from : from + " " + to);
  }
}
