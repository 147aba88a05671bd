package org.newsledger.article.file;

import java.util.List;

/** The names, in lower case, under which feeds, crawlers and search engines give articles. */
public final class JsonNames {

  /** The text of an article, the preferred first. */
  public static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "content",
          "maintext",
          "article_text",
          "articlebody",
          "full_text",
          "content_text",
          "content_html");

  /** An object within an article that holds its fields. */
  public static final List<String> FIELDS = List.of("_source", "fields", "attributes");

  /** A list of articles within an object that is none itself. */
  public static final List<String> LISTS =
      List.of(
          "articles",
          "items",
          "data",
          "results",
          "hits",
          "docs",
          "documents",
          "entries",
          "stories",
          "news",
          "posts",
          "records");

  /** An object around such a list, within the outermost one. */
  static final List<String> AROUND =
      List.of("response", "result", "results", "data", "hits", "payload", "feed");

  private JsonNames() {}
}
