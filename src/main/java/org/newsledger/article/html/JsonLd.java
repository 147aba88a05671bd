package org.newsledger.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The first article that a page describes in JSON-LD; broken descriptions are passed over. */
final class JsonLd {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> TYPES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "blogposting",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "liveblogposting",
          "report",
          "webpage");

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    List<JsonNode> described = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(MAPPER.readTree(script.data()), described);
      } catch (JacksonException e) {
        // What a page says of itself is a help; without it the page is read all the same.
      }
    }
    Stream<JsonNode> dated = described.stream().filter(n -> !text(n, "datePublished").isEmpty());
    return new JsonLd(
        dated
            .findFirst()
            .or(() -> described.stream().findFirst())
            .orElse(MissingNode.getInstance()));
  }

  Optional<String> headline() {
    return field("headline");
  }

  Optional<String> datePublished() {
    return field("datePublished").or(() -> field("dateCreated"));
  }

  Optional<String> language() {
    return field("inLanguage");
  }

  Optional<String> url() {
    return field("url").or(() -> field("mainEntityOfPage"));
  }

  Optional<String> publisher() {
    return field("publisher");
  }

  Optional<String> articleBody() {
    return field("articleBody");
  }

  /** Takes the articles of a description: itself, the members of a list, those of its graph. */
  private static void collect(JsonNode node, List<JsonNode> articles) {
    if (node.isArray()) {
      node.values().forEach(member -> collect(member, articles));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      }
      collect(node.path("@graph"), articles);
    }
  }

  private static boolean isArticle(JsonNode type) {
    return type.isArray()
        ? type.valueStream().anyMatch(JsonLd::isArticle)
        : TYPES.contains(type.asString("").toLowerCase(Locale.ROOT));
  }

  private Optional<String> field(String name) {
    return Optional.of(text(article, name)).filter(t -> !t.isEmpty());
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    JsonNode first = value.isArray() ? value.path(0) : value;
    JsonNode scalar =
        !first.isObject() ? first : first.has("name") ? first.path("name") : first.path("@id");
    return scalar.isValueNode() ? scalar.asString("").strip() : "";
  }
}
