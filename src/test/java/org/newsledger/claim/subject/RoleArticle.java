package org.newsledger.claim.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsledger.article.Article;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.ClaimLexicon;
import org.newsledger.claim.metric.MetricChoice;
import org.newsledger.claim.metric.MetricReader;
import org.newsledger.claim.scene.Conversions;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.claim.scene.Scenes;
import org.newsledger.company.CompanyRef;
import org.newsledger.company.Mention;
import org.newsledger.company.mention.MentionFinder;
import org.newsledger.gold.GoldArticle;
import org.newsledger.gold.GoldFolder;
import org.newsledger.gold.PlainClaim;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.reader.QuantityReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Span;

/** A gold article laid out in scenes, each figure beside the claim that it is told in. */
final class RoleArticle {

  final GoldArticle gold;
  final AnalyzedText text;
  final Breaks breaks;
  final List<Scene> scenes;
  final Map<Figure, PlainClaim> claims = new HashMap<>();
  private final GoldFolder folder;
  private final MetricReader metrics;

  RoleArticle(GoldFolder folder, GoldArticle gold, Article article, MentionFinder mentions) {
    this.folder = folder;
    this.gold = gold;
    this.text = AnalyzedText.of(article.text(), article.language());
    ClaimLexicon lexicon = ClaimLexicon.of(text.language());
    List<Mention> named = mentions.find(text);
    List<Span> names = named.stream().filter(Mention::isNamed).map(Mention::span).toList();
    List<Quantity> quantities =
        QuantityReader.of(text.language()).read(text, new QuantityContext("", names));
    this.breaks = Breaks.of(text, Conversions.of(text.folded(), quantities));
    this.scenes = Scenes.of(text, lexicon, breaks, quantities, named);
    this.metrics =
        new MetricReader(text, lexicon, breaks, article.publishedOn().map(LocalDate::getYear));
    gold.stated().claims().forEach(this::place);
  }

  private void place(PlainClaim claim) {
    int quote = text.text().indexOf(claim.quote());
    Figure best = null;
    for (Scene scene : scenes) {
      for (Figure figure : scene.figures()) {
        if (isOf(claim, figure) && !claims.containsKey(figure)) {
          int start = text.folded().toOriginal(figure.start(), figure.end()).start();
          boolean inside = quote >= 0 && start >= quote && start < quote + claim.quote().length();
          if (inside || (quote < 0 && best == null)) {
            best = figure;
          }
        }
      }
    }
    if (best != null) {
      claims.put(best, claim);
    }
  }

  private static boolean isOf(PlainClaim claim, Figure figure) {
    return figure.quantity().unit().code().equals(claim.unit())
        && claim.value().isPresent() == figure.quantity().value().isPresent()
        && figure.quantity().value().map(v -> isNear(claim.value().orElse(0.0), v)).orElse(true);
  }

  private static boolean isNear(double gold, BigDecimal read) {
    return Math.abs(Math.abs(gold) - Math.abs(read.doubleValue())) <= 0.005 * Math.abs(gold);
  }

  /**
   * The gold's metric, at the cue that the reader found for it where it found that metric; without
   * a claim the reader's own, unless the gold tells that amount elsewhere.
   */
  Optional<MetricChoice> choice(Scene scene, Figure figure, Optional<PlainClaim> claim) {
    Optional<MetricChoice> read = metrics.read(scene, figure);
    if (claim.isEmpty()) {
      boolean elsewhere = gold.stated().claims().stream().anyMatch(c -> isOf(c, figure));
      return elsewhere || figure.quantity().exclusion().isPresent() ? Optional.empty() : read;
    }
    Metric metric = Metric.find(claim.get().metric()).orElseThrow();
    return read.filter(choice -> choice.metric() == metric)
        .or(() -> Optional.of(MetricChoice.alone(metric, "gold", 0, figure.start(), figure.end())));
  }

  Set<String> names(List<CompanyRef> companies) {
    Set<String> names = new TreeSet<>();
    companies.forEach(company -> names.add(folder.names().one(company.name())));
    return names;
  }

  /** The names of all companies that are mentioned. */
  Set<String> mentioned() {
    List<CompanyRef> all = new ArrayList<>();
    scenes.forEach(s -> s.groups().forEach(g -> all.addAll(g.companies())));
    return names(all);
  }
}
