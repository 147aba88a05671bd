package org.newsledger.job.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Articles in batches for one thread each: small ones first, so that a few keep all cores busy. */
public final class ArticleBatches implements Iterator<List<UnparsedArticle>> {

  /** A full batch has several articles of each language. */
  static final int MOST = 64;

  private static final int FIRST = 4;

  /** Great articles come in batches of few, so that memory stays bounded. */
  private static final long BYTES = 1 << 20;

  private final Iterator<UnparsedArticle> articles;
  private int size = FIRST;

  /** The articles in their order, cut into batches. */
  public ArticleBatches(Iterator<UnparsedArticle> articles) {
    this.articles = articles;
  }

  @Override
  public boolean hasNext() {
    return articles.hasNext();
  }

  @Override
  public List<UnparsedArticle> next() {
    List<UnparsedArticle> batch = new ArrayList<>(size);
    long bytes = 0;
    while (batch.size() < size && bytes < BYTES && articles.hasNext()) {
      UnparsedArticle article = articles.next();
      bytes += article.bytes();
      batch.add(article);
    }
    size = Math.min(MOST, size * 2);
    return batch;
  }
}
