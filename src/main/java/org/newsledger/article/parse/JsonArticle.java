package org.newsledger.article.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsledger.article.Draft;
import org.newsledger.article.file.JsonNames;
import org.newsledger.article.html.HtmlFragment;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an article from a JSON object. */
final class JsonArticle {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonArticle() {}

  static Outcome<Draft> draft(Place place, String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      if (!root.isObject()) {
        return reject(
            RejectionCode.JSON_MALFORMED, place, "", "expected an article as a JSON object");
      }
      return draft(place, Fields.of(fields(root)));
    } catch (StreamConstraintsException e) {
      return reject(
          RejectionCode.JSON_TOO_DEEP,
          place,
          "",
          "the JSON is nested deeper, or a name or number in it is longer, than is read; give the"
              + " article as one flat object");
    } catch (JacksonException e) {
      return reject(
          RejectionCode.JSON_MALFORMED,
          place,
          "",
          "this is no JSON: " + e.getOriginalMessage() + "; mend or remove it");
    }
  }

  private static Outcome<Draft> draft(Place place, Fields fields) {
    Optional<String> text = fields.text();
    if (text.isEmpty()) {
      return reject(
          RejectionCode.JSON_FIELD_MISSING,
          place,
          "text",
          "the article has no text; it is taken from the first of the fields "
              + String.join(", ", JsonNames.TEXT)
              + ", and of many articles in one object the list is the first of "
              + String.join(", ", JsonNames.LISTS)
              + " whose first article has one");
    }
    Optional<String> title = fields.title().map(HtmlFragment::plain);
    List<String> body =
        HtmlFragment.isHtml(text.get())
            ? HtmlFragment.paragraphs(text.get())
            : TextArticle.paragraphs(text.get().lines().toList(), false);
    return Outcome.accepted(fields.draft(title, body));
  }

  private static Map<String, String> fields(JsonNode root) {
    Map<String, String> fields = new HashMap<>();
    addTo(fields, root);
    JsonNames.FIELDS.forEach(name -> addTo(fields, root.path(name)));
    return fields;
  }

  private static void addTo(Map<String, String> fields, JsonNode object) {
    object
        .properties()
        .forEach(e -> fields.putIfAbsent(e.getKey().toLowerCase(Locale.ROOT), value(e.getValue())));
  }

  /** A scalar as text, a list of texts as lines, an object by its name or by what it renders to. */
  private static String value(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(JsonArticle::value).collect(Collectors.joining("\n"));
    }
    JsonNode named = node.path(node.has("rendered") ? "rendered" : "name");
    JsonNode scalar = node.isObject() ? named : node;
    return scalar.isValueNode() && !scalar.isNull() ? scalar.asString() : "";
  }

  private static Outcome<Draft> reject(
      RejectionCode code, Place place, String field, String message) {
    return Outcome.rejected(new Rejection(code, place, field, "", message));
  }
}
