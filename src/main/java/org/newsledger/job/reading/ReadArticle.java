package org.newsledger.job.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.newsledger.article.Article;
import org.newsledger.claim.Extraction;
import org.newsledger.claim.reader.ArticleReader;
import org.newsledger.source.Outcome;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.text.Language;

/**
 * What became of one article: read, known already, or refused; exactly one of the three is there.
 */
public record ReadArticle(
    Optional<Extraction> extraction, Optional<Article> known, Optional<Rejection> rejection) {

  /**
   * Parses articles and reads them, unless what they state is loaded or staged already; the results
   * are in the articles' order.
   *
   * <p>Articles of one language are read one after the other, for its lexicons then stay in the
   * processor's cache.
   */
  public static List<ReadArticle> ofAll(
      List<UnparsedArticle> batch,
      Supplier<ArticleReader> reader,
      BiPredicate<UnparsedArticle, Article> isKnown) {
    ReadArticle[] read = new ReadArticle[batch.size()];
    Map<Language, Map<Integer, Article>> unread = new EnumMap<>(Language.class);
    for (int i = 0; i < read.length; i++) {
      Outcome<Article> outcome = batch.get(i).parse().get();
      if (outcome instanceof Outcome.Accepted<Article> accepted) {
        Article article = accepted.item();
        read[i] = known(article);
        if (!isKnown.test(batch.get(i), article)) {
          unread.computeIfAbsent(article.language(), x -> new TreeMap<>()).put(i, article);
        }
      } else {
        read[i] = rejected(((Outcome.Rejected<Article>) outcome).rejection());
      }
    }
    for (Map<Integer, Article> articles : unread.values()) {
      articles.forEach((i, article) -> read[i] = read(article, reader));
    }
    return List.of(read);
  }

  /** A fault of the reader costs the night one article, and says so. */
  private static ReadArticle read(Article article, Supplier<ArticleReader> reader) {
    try {
      return told(reader.get().read(article));
    } catch (RuntimeException e) {
      return rejected(
          Rejection.of(
              RejectionCode.ARTICLE_NOT_READ,
              article.place(),
              "the reader failed with '"
                  + e
                  + "'; that is a fault of newsledger: report it with the article, which is read again each night"
                  + " until it can be"));
    }
  }

  private static ReadArticle told(Extraction extraction) {
    return new ReadArticle(Optional.of(extraction), Optional.empty(), Optional.empty());
  }

  private static ReadArticle known(Article article) {
    return new ReadArticle(Optional.empty(), Optional.of(article), Optional.empty());
  }

  private static ReadArticle rejected(Rejection rejection) {
    return new ReadArticle(Optional.empty(), Optional.empty(), Optional.of(rejection));
  }
}
