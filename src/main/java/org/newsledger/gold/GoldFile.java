package org.newsledger.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One annotation file in the guide's form. */
final class GoldFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;
  private final SameNames names;

  GoldFile(Path file, SameNames names) {
    this.file = file;
    this.names = names;
  }

  GoldArticle article(String name, Path text) throws IOException {
    JsonNode root = root();
    List<PlainClaim> claims = list(root, "claims").map(this::claim).toList();
    Set<PlainRelation> relations = new LinkedHashSet<>();
    list(root, "relations").map(this::relation).forEach(relations::add);
    return new GoldArticle(name, text, text(root, "language"), new Statements(claims, relations));
  }

  private JsonNode root() throws IOException {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + ": this is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Stream<JsonNode> list(JsonNode node, String field) {
    JsonNode list = node.path(field);
    if (!list.isArray()) {
      throw new IllegalArgumentException(file + ": '" + field + "' has to be a list");
    }
    return list.valueStream();
  }

  private PlainClaim claim(JsonNode node) {
    return new PlainClaim(
        text(node, "metric"),
        companies(node, "subjects"),
        companies(node, "objects"),
        number(node, "value"),
        number(node, "value_high"),
        text(node, "unit"),
        text(node, "qualifier"),
        text(node, "modality"),
        optional(node, "period"),
        text(node, "quote"),
        "",
        1);
  }

  private PlainRelation relation(JsonNode node) {
    return PlainRelation.of(
        text(node, "type"), names.one(text(node, "from")), names.one(text(node, "to")));
  }

  private Set<String> companies(JsonNode node, String field) {
    Set<String> companies = new TreeSet<>();
    list(node, field).forEach(name -> companies.add(names.one(name.asString())));
    return companies;
  }

  private String text(JsonNode node, String field) {
    return optional(node, field)
        .orElseThrow(
            () -> new IllegalArgumentException(file + ": '" + field + "' is missing in " + node));
  }

  private static Optional<String> optional(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  private static Optional<Double> number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? Optional.of(value.asDouble()) : Optional.empty();
  }
}
