package org.newsledger.cli.answer;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsledger.cli.JsonLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer as a JSON array of objects, one a row; JSON has no infinity, which becomes null. */
public final class JsonAnswer implements AnswerWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final PrintStream out;
  private List<String> columns = List.of();
  private boolean began;

  /** An answer written to {@code out}. */
  public JsonAnswer(PrintStream out) {
    this.out = out;
  }

  @Override
  public void columns(List<String> names) {
    columns = names;
    out.print("[");
  }

  @Override
  public void row(List<Optional<Object>> values) {
    ObjectNode node = NODES.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      node.set(columns.get(i), json(values.get(i).orElse(null)));
    }
    out.print((began ? ",\n " : "\n ") + JsonLine.of(node));
    began = true;
  }

  private static JsonNode json(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode();
      list.forEach(element -> array.add(json(element)));
      return array;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach((key, element) -> object.set(String.valueOf(key), json(element)));
      return object;
    }
    return value == null ? NODES.nullNode() : NODES.stringNode(value.toString());
  }

  private static JsonNode number(Number number) {
    return Double.isFinite(number.doubleValue())
        ? NODES.numberNode(new BigDecimal(number.toString()))
        : NODES.nullNode();
  }

  @Override
  public void end() {
    out.print(began ? "\n]\n" : "]\n");
    out.flush();
  }
}
