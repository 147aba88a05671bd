package org.newsledger.claim;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsledger.article.Article;
import org.newsledger.article.ArticleFiles;
import org.newsledger.article.ArticleParser;
import org.newsledger.source.Outcome;

/** A folder of articles with what they state, in the form of the annotation guide. */
final class GoldFolder {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final Map<String, String> sameNames = new HashMap<>();

  /** An article and the claims that it states. */
  record GoldArticle(String name, Article article, List<GoldClaim> claims) {}

  /** A claim, with its companies as folded names. */
  record GoldClaim(
      String metric, Set<String> subjects, Set<String> objects, String value, String unit, String quote) {

    /** Whether {@code other} is this value, give or take half a per cent. */
    boolean isOf(BigDecimal other) {
      double mine = Double.parseDouble(value);
      double theirs = other.doubleValue();
      return Math.abs(Math.abs(mine) - Math.abs(theirs)) <= 0.005 * Math.abs(mine);
    }
  }

  GoldFolder(Path folder) throws IOException {
    this.folder = folder;
    Path names = folder.resolve("names.csv");
    if (Files.exists(names)) {
      for (String line : Files.readAllLines(names)) {
        String[] same = line.split("\\|", -1);
        for (String name : same) {
          sameNames.put(letters(name), letters(same[0]));
        }
      }
    }
  }

  /** The articles, by name. */
  List<GoldArticle> articles() throws IOException {
    List<GoldArticle> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
      for (Path file : files.sorted().toList()) {
        all.add(article(file));
      }
    }
    return all;
  }

  /** A company's name as names are compared: letters and digits only, one of several for each. */
  String fold(String name) {
    String letters = letters(name);
    return sameNames.getOrDefault(letters, letters);
  }

  private GoldArticle article(Path file) throws IOException {
    String base = file.getFileName().toString();
    String name = base.substring(0, base.indexOf('.'));
    try (ArticleFiles articles = ArticleFiles.of(List.of(file))) {
      Outcome<Article> read = articles.next().then(ArticleParser::parse);
      if (!(read instanceof Outcome.Accepted<Article> accepted)) {
        throw new IOException("refused: " + file);
      }
      return new GoldArticle(name, accepted.item(), claims(name));
    }
  }

  private List<GoldClaim> claims(String name) throws IOException {
    JsonNode root = JSON.readTree(folder.resolve(name + ".gold.json").toFile());
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonNode claim : root.get("claims")) {
      claims.add(
          new GoldClaim(
              claim.get("metric").asString(),
              names(claim.get("subjects")),
              names(claim.get("objects")),
              claim.get("value").isNull() ? "" : claim.get("value").asString(),
              claim.get("unit").asString(),
              claim.get("quote").asString()));
    }
    return claims;
  }

  private Set<String> names(JsonNode list) {
    Set<String> names = new TreeSet<>();
    list.forEach(name -> names.add(fold(name.asString())));
    return names;
  }

  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
