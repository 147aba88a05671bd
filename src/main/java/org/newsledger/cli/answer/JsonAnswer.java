package org.newsledger.cli.answer;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.newsledger.cli.JsonLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An answer as a JSON array of objects, one a row. */
public final class JsonAnswer implements AnswerWriter {

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
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      put(node, columns.get(i), values.get(i));
    }
    out.print((began ? ",\n " : "\n ") + JsonLine.of(node));
    began = true;
  }

  private static void put(ObjectNode node, String name, Optional<Object> value) {
    if (value.isEmpty()) {
      node.putNull(name);
    } else if (value.get() instanceof Boolean flag) {
      node.put(name, flag);
    } else if (value.get() instanceof Number number) {
      node.put(name, new BigDecimal(number.toString()));
    } else if (value.get() instanceof List<?> list) {
      ArrayNode array = node.putArray(name);
      list.forEach(element -> array.add(String.valueOf(element)));
    } else {
      node.put(name, value.get().toString());
    }
  }

  @Override
  public void end() {
    out.print(began ? "\n]\n" : "]\n");
    out.flush();
  }
}
