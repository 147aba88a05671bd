package org.newsledger.job;

import java.util.Iterator;
import java.util.function.Supplier;
import org.newsledger.article.Article;
import org.newsledger.article.ArticleFiles;
import org.newsledger.article.ArticleParser;
import org.newsledger.source.Outcome;

/**
 * The articles of a load, not yet parsed: first those stored that are read again, then those of
 * files.
 */
final class ArticlesOfLoad implements Iterator<ArticlesOfLoad.Unparsed> {

  /**
   * One article to parse.
   *
   * @param parse parses it; may be called by any thread
   * @param again whether it is read though the warehouse holds it
   */
  record Unparsed(Supplier<Outcome<Article>> parse, boolean again) {}

  private final Iterator<Article> stored;
  private final ArticleFiles files;

  ArticlesOfLoad(Iterator<Article> stored, ArticleFiles files) {
    this.stored = stored;
    this.files = files;
  }

  @Override
  public boolean hasNext() {
    return stored.hasNext() || files.hasNext();
  }

  @Override
  public Unparsed next() {
    if (stored.hasNext()) {
      Article article = stored.next();
      return new Unparsed(() -> Outcome.accepted(article), true);
    }
    var raw = files.next();
    return new Unparsed(() -> raw.then(ArticleParser::parse), false);
  }
}
