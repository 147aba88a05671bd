package org.newsledger.article.file;

import java.util.Iterator;
import java.util.List;
import org.newsledger.source.Outcome;

/** The articles of one open file, in their order; closing it closes the file. */
interface RawItems extends Iterator<Outcome<RawArticle>>, AutoCloseable {

  /** No articles. */
  RawItems NONE = of(List.of());

  @Override
  void close();

  /** The one article of a file that holds no more. */
  static RawItems one(Outcome<RawArticle> item) {
    return of(List.of(item));
  }

  private static RawItems of(List<Outcome<RawArticle>> list) {
    Iterator<Outcome<RawArticle>> items = list.iterator();
    return new RawItems() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Outcome<RawArticle> next() {
        return items.next();
      }

      @Override
      public void close() {}
    };
  }
}
