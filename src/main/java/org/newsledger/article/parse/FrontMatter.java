package org.newsledger.article.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The block of {@code key: value} lines between two lines of dashes that may open a text.
 *
 * <p>Read line by line rather than as YAML, for people write titles with colons and quotes that are
 * no YAML. Lists and nested keys are passed over.
 *
 * @param values by key in lower case
 * @param body the lines below the block
 */
record FrontMatter(Map<String, String> values, List<String> body) {

  private static final int MOST_LINES = 200;

  FrontMatter {
    values = Map.copyOf(values);
    body = List.copyOf(body);
  }

  static FrontMatter of(List<String> lines) {
    int end = end(lines);
    if (end < 0) {
      return new FrontMatter(Map.of(), lines);
    }
    Map<String, String> values = new LinkedHashMap<>();
    String key = "";
    for (String line : lines.subList(1, end)) {
      int colon = line.indexOf(':');
      if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
        values.computeIfPresent(key, (k, v) -> (v + " " + line.strip()).strip());
      } else if (colon > 0) {
        key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        values.put(key, unquoted(line.substring(colon + 1).strip()));
      }
    }
    return new FrontMatter(values, lines.subList(end + 1, lines.size()));
  }

  private static int end(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return -1;
    }
    boolean keys = false;
    for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
      String line = lines.get(i).strip();
      if (line.equals("---") || line.equals("...")) {
        return keys ? i : -1;
      }
      keys |= line.indexOf(':') > 0;
    }
    return -1;
  }

  private static String unquoted(String value) {
    if (value.equals("|") || value.equals(">") || value.equals("|-") || value.equals(">-")) {
      return "";
    }
    int last = value.length() - 1;
    char quote = last > 0 ? value.charAt(0) : ' ';
    if ((quote == '"' || quote == '\'') && value.charAt(last) == quote) {
      String inner = value.substring(1, last);
      return quote == '"'
          ? inner.replace("\\\"", "\"").replace("\\\\", "\\")
          : inner.replace("''", "'");
    }
    return value;
  }
}
