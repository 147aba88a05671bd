package org.newsledger.job.reading;

import java.util.Iterator;
import java.util.function.LongConsumer;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.file.RawArticle;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.source.Outcome;

/** The articles of the input's files; what is read is counted. */
public final class ArticlesOfFiles implements Iterator<UnparsedArticle> {

  private final ArticleFiles files;
  private final LongConsumer bytesRead;

  /** The articles of {@code files}; {@code bytesRead} is told the length of each. */
  public ArticlesOfFiles(ArticleFiles files, LongConsumer bytesRead) {
    this.files = files;
    this.bytesRead = bytesRead;
  }

  @Override
  public boolean hasNext() {
    return files.hasNext();
  }

  @Override
  public UnparsedArticle next() {
    var raw = files.next();
    long bytes = raw instanceof Outcome.Accepted<RawArticle> article ? article.item().size() : 0;
    bytesRead.accept(bytes);
    return new UnparsedArticle(() -> raw.then(ArticleParser::parse), bytes, false);
  }
}
