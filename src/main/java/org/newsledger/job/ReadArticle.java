package org.newsledger.job;

import java.util.Optional;
import java.util.function.Supplier;
import org.newsledger.article.Article;
import org.newsledger.claim.ArticleReader;
import org.newsledger.claim.Extraction;
import org.newsledger.source.Outcome;
import org.newsledger.source.Rejection;
import org.newsledger.warehouse.Warehouse;

/**
 * What became of one article: read, known already, or refused; exactly one of the three is there.
 */
record ReadArticle(
    Optional<Extraction> extraction, Optional<Article> known, Optional<Rejection> rejection) {

  /** Parses an article and reads it, unless what it states is loaded or staged already. */
  static ReadArticle of(
      UnparsedArticle unparsed, Supplier<ArticleReader> reader, Warehouse warehouse) {
    Outcome<Article> outcome = unparsed.parse().get();
    if (outcome instanceof Outcome.Rejected<Article> rejected) {
      return new ReadArticle(Optional.empty(), Optional.empty(), Optional.of(rejected.rejection()));
    }
    Article article = ((Outcome.Accepted<Article>) outcome).item();
    boolean known =
        unparsed.again()
            ? warehouse.isStaged(article.documentId())
            : warehouse.isKnown(article.documentId());
    return known
        ? new ReadArticle(Optional.empty(), Optional.of(article), Optional.empty())
        : new ReadArticle(
            Optional.of(reader.get().read(article)), Optional.empty(), Optional.empty());
  }
}
