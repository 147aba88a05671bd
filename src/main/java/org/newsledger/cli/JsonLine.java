package org.newsledger.cli;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON in one line, whatever a reader takes for the end of a line. */
public final class JsonLine {

  /**
   * What JSON allows within a text and some readers end a line at: next line, line and paragraph
   * separator; and what a terminal would obey.
   */
  private static final String LINE_ENDS = "\u0085\u2028\u2029";

  private static final int DELETE = 0x7f;
  private static final int LAST_CONTROL = 0x9f;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLine() {}

  /** The node as JSON without a line end or control character in it. */
  public static String of(JsonNode node) {
    return escape(MAPPER.writeValueAsString(node));
  }

  private static String escape(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean control = c >= DELETE && c <= LAST_CONTROL;
      if (control || LINE_ENDS.indexOf(c) >= 0 || isLoneSurrogate(json, i)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
