package org.newsledger.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of annotated articles: {@code NAME.gold.json} beside a folder {@code articles} that
 * holds {@code NAME.txt}, {@code .md}, {@code .html} or {@code .json}, and, if need be, {@code
 * names.csv}.
 *
 * @param articles the annotated articles, by name
 * @param names how names are compared
 */
public record GoldFolder(List<GoldArticle> articles, Naming names) {

  private static final String GOLD = ".gold.json";

  /** Writes names of companies in one way. */
  @FunctionalInterface
  public interface Naming {
    /** The one way in which {@code name} is written. */
    String one(String name);
  }

  public GoldFolder {
    articles = List.copyOf(articles);
  }

  /**
   * Reads a folder.
   *
   * @throws IllegalArgumentException when it has no gold, a gold file is not of the guide's form,
   *     or an article is missing; the message says which
   * @throws IOException when a file cannot be read
   */
  public static GoldFolder read(Path folder) throws IOException {
    SameNames names = SameNames.of(folder.resolve("names.csv"));
    Map<String, Path> texts = texts(folder.resolve("articles"));
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : goldFiles(folder)) {
      String name = baseName(file);
      Path text = texts.get(name);
      if (text == null) {
        throw new IllegalArgumentException(
            file + ": there is no article " + name + " in " + folder.resolve("articles"));
      }
      articles.add(new GoldFile(file, names).article(name, text));
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(
          folder + ": there is no file *" + GOLD + "; name a folder with annotated articles");
    }
    return new GoldFolder(articles, names::one);
  }

  private static List<Path> goldFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(GOLD))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static Map<String, Path> texts(Path folder) throws IOException {
    Map<String, Path> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.sorted().forEach(file -> texts.putIfAbsent(baseName(file), file));
      }
    }
    return texts;
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
