package org.newsledger.article.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.newsledger.article.Article;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.source.Outcome;

/** A folder of a test: writes files into it and reads all articles back. */
record ArticleFolder(Path path) {

  ArticleFolder write(String name, String content) {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  ArticleFolder write(String name, byte[] content) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  List<Outcome<Article>> articles() {
    return articles(InputLimits.STANDARD);
  }

  List<Outcome<Article>> articles(InputLimits limits) {
    List<Outcome<Article>> articles = new ArrayList<>();
    try (ArticleFiles files = ArticleFiles.of(List.of(path), limits)) {
      files.forEachRemaining(raw -> articles.add(raw.then(ArticleParser::parse)));
    }
    return articles;
  }

  /** What became of each article: {@code place accepted} or {@code place code}. */
  List<String> results() {
    return results(InputLimits.STANDARD);
  }

  List<String> results(InputLimits limits) {
    return articles(limits).stream().map(ArticleFolder::result).toList();
  }

  static String result(Outcome<Article> outcome) {
    if (outcome instanceof Outcome.Accepted<Article> accepted) {
      return accepted.item().place() + " accepted";
    }
    var rejection = ((Outcome.Rejected<Article>) outcome).rejection();
    return rejection.place() + " " + rejection.code().code();
  }
}
