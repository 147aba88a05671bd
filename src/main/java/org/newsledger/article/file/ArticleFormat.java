package org.newsledger.article.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of file that holds articles, told by the ending of its name. */
public enum ArticleFormat {
  TEXT("text/plain", "txt text"),
  MARKDOWN("text/markdown", "md markdown"),
  HTML("text/html", "html htm xhtml"),
  JSON("application/json", "json"),
  JSON_LINES("application/json", "jsonl ndjson");

  private static final String GZIP = ".gz";

  private final String mediaType;

  /** Separated by spaces. */
  private final String endings;

  ArticleFormat(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  /** The media type of one article in such a file. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether one file may hold many articles. */
  boolean holdsMany() {
    return this == JSON || this == JSON_LINES;
  }

  /** The format of a file's name, {@code .gz} at its end aside. */
  static Optional<ArticleFormat> find(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = isGzip(name) ? name.substring(0, name.length() - GZIP.length()) : name;
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    return plain.indexOf('.') < 0
        ? Optional.empty()
        : Arrays.stream(values()).filter(f -> f.endings().anyMatch(ending::equals)).findFirst();
  }

  /** Whether the name says that the file is compressed. */
  static boolean isGzip(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  private Stream<String> endings() {
    return Arrays.stream(endings.split(" "));
  }

  /** The endings of all formats, for messages. */
  static String allowed() {
    return Arrays.stream(values())
        .flatMap(ArticleFormat::endings)
        .map(e -> "." + e)
        .collect(Collectors.joining(", "));
  }
}
