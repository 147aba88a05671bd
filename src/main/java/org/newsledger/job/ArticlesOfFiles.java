package org.newsledger.job;

import java.util.Iterator;
import org.newsledger.article.ArticleFiles;
import org.newsledger.article.ArticleParser;

/** The articles of the input's files. */
final class ArticlesOfFiles implements Iterator<UnparsedArticle> {

  private final ArticleFiles files;

  ArticlesOfFiles(ArticleFiles files) {
    this.files = files;
  }

  @Override
  public boolean hasNext() {
    return files.hasNext();
  }

  @Override
  public UnparsedArticle next() {
    var raw = files.next();
    return new UnparsedArticle(() -> raw.then(ArticleParser::parse), false);
  }
}
