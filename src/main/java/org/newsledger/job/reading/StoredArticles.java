package org.newsledger.job.reading;

import java.util.Collections;
import java.util.Iterator;
import org.newsledger.article.Article;
import org.newsledger.source.Outcome;
import org.newsledger.warehouse.load.Warehouse;

/** The documents of the published generation, a page at a time, to be read again. */
public final class StoredArticles implements Iterator<UnparsedArticle> {

  private static final int PAGE = 500;

  private final Warehouse warehouse;
  private Iterator<Article> page = Collections.emptyIterator();
  private String last = "";
  private boolean ended;

  /** All documents that {@code warehouse} holds. */
  public StoredArticles(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && !ended) {
      page = warehouse.storedArticles(last, PAGE).iterator();
      ended = !page.hasNext();
    }
    return page.hasNext();
  }

  @Override
  public UnparsedArticle next() {
    Article article = page.next();
    last = article.documentId();
    return new UnparsedArticle(() -> Outcome.accepted(article), article.text().length(), true);
  }
}
