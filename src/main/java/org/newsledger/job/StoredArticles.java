package org.newsledger.job;

import java.util.Collections;
import java.util.Iterator;
import org.newsledger.article.Article;
import org.newsledger.source.Outcome;
import org.newsledger.warehouse.Warehouse;

/** The documents of the published generation, a page at a time, to be read again. */
final class StoredArticles implements Iterator<UnparsedArticle> {

  private static final int PAGE = 500;

  private final Warehouse warehouse;
  private Iterator<Article> page = Collections.emptyIterator();
  private String last = "";
  private boolean ended;

  StoredArticles(Warehouse warehouse) {
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
