package org.newsledger.article.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.source.Outcome;
import org.newsledger.source.Outcome.Accepted;
import org.newsledger.source.Outcome.Rejected;

/**
 * The articles of folders and files, read one after the other and not yet parsed.
 *
 * <p>The order is that of the given paths and, within a folder, of the relative paths; memory holds
 * one article. One thread reads; what it reads may be parsed by others, see {@link ArticleParser}.
 * Nothing of the data makes an iteration fail: what cannot be read is an item that is rejected.
 */
public final class ArticleFiles implements Iterator<Outcome<RawArticle>>, AutoCloseable {

  private final Iterator<Path> roots;
  private final InputLimits limits;
  private Iterator<Outcome<ArticleFile>> files = Collections.emptyIterator();
  private RawItems items = RawItems.NONE;

  private ArticleFiles(List<Path> roots, InputLimits limits) {
    this.roots = List.copyOf(roots).iterator();
    this.limits = limits;
  }

  /** The articles in {@code roots}, each a folder or a file, within the usual limits. */
  public static ArticleFiles of(List<Path> roots) {
    return of(roots, InputLimits.STANDARD);
  }

  /** The articles in {@code roots}, each a folder or a file. */
  static ArticleFiles of(List<Path> roots, InputLimits limits) {
    return new ArticleFiles(roots, limits);
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext()) {
      items.close();
      items = RawItems.NONE;
      if (files.hasNext()) {
        items = open(files.next());
      } else if (roots.hasNext()) {
        files = new ArticleListing(roots.next());
      } else {
        return false;
      }
    }
    return true;
  }

  /** The next article, or why it was refused. */
  @Override
  public Outcome<RawArticle> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all articles are read");
    }
    return items.next();
  }

  @Override
  public void close() {
    items.close();
  }

  private RawItems open(Outcome<ArticleFile> file) {
    if (file instanceof Accepted<ArticleFile> accepted) {
      return accepted.item().open(limits);
    }
    return RawItems.one(Outcome.rejected(((Rejected<ArticleFile>) file).rejection()));
  }
}
