package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.article.Article;
import org.newsledger.article.file.ArticleFiles;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.source.Outcome;

/** Articles of a folder, as a load reads them, to measure with. */
final class ReadArticles {

  private ReadArticles() {}

  /** The project's annotated articles, in eleven languages. */
  static List<Article> ofGold() throws IOException {
    return of(Path.of("src/test/resources/gold/articles"));
  }

  /** The articles of a folder that a load would accept. */
  static List<Article> of(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (ArticleFiles files = ArticleFiles.of(List.of(folder))) {
      while (files.hasNext()) {
        if (files.next().then(ArticleParser::parse) instanceof Outcome.Accepted<Article> accepted) {
          articles.add(accepted.item());
        }
      }
    }
    return articles;
  }

  /** How much text there is, in millions of bytes of UTF-8. */
  static double megabytes(List<Article> articles) {
    return articles.stream().mapToLong(a -> a.text().getBytes(StandardCharsets.UTF_8).length).sum()
        / 1e6;
  }
}
