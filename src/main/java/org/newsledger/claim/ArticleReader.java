package org.newsledger.claim;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.newsledger.article.Article;
import org.newsledger.company.CompanyRegistry;
import org.newsledger.company.Mention;
import org.newsledger.company.MentionFinder;
import org.newsledger.quantity.Quantity;
import org.newsledger.quantity.QuantityContext;
import org.newsledger.quantity.QuantityReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;

/**
 * Reads what an article states: its quantities, the companies it names, and what is said of them.
 *
 * <p>A pure function of the article and the registry. Immutable; one reader serves all threads.
 */
public final class ArticleReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final MentionFinder mentions;
  private final Map<Language, QuantityReader> quantities = new EnumMap<>(Language.class);

  private ArticleReader(MentionFinder mentions) {
    this.mentions = mentions;
    for (Language language : Language.values()) {
      quantities.put(language, QuantityReader.of(language));
    }
  }

  /** A reader that knows the companies of {@code registry}. */
  public static ArticleReader of(CompanyRegistry registry) {
    return new ArticleReader(MentionFinder.of(registry));
  }

  /** All that is read in {@code article}. */
  public Extraction read(Article article) {
    AnalyzedText text = AnalyzedText.of(article.text(), article.language());
    List<Quantity> found =
        Objects.requireNonNull(quantities.get(article.language()))
            .read(text, QuantityContext.EMPTY);
    List<Mention> named = mentions.find(text);
    List<QuantityReading> readings =
        found.stream()
            .map(q -> new QuantityReading(q, OptionalInt.empty(), q.exclusion().orElse("no_cue")))
            .toList();
    return new Extraction(article, readings, named, List.of(), List.of());
  }
}
