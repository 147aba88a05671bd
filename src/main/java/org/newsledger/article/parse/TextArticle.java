package org.newsledger.article.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.article.Draft;
import org.newsledger.article.body.LineWrapping;
import org.newsledger.article.body.Markdown;

/** Reads plain text and Markdown: front matter, the headline, then a line a paragraph. */
final class TextArticle {

  private static final int LONGEST_TITLE = 250;

  private TextArticle() {}

  static Draft draft(String text, boolean markdown) {
    FrontMatter matter = FrontMatter.of(text.lines().toList());
    List<String> lines = new ArrayList<>(matter.body());
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
    Fields fields = Fields.of(matter.values());
    Optional<String> title = fields.title();
    if (title.isEmpty() && isTitle(lines)) {
      title = Optional.of(Markdown.plain(lines.remove(0), markdown));
    }
    List<String> body = paragraphs(lines, markdown);
    return fields.draft(title, body);
  }

  /** The paragraphs of a text whose lines may be wrapped. */
  static List<String> paragraphs(List<String> lines, boolean markdown) {
    return LineWrapping.unwrap(lines, markdown).stream()
        .map(line -> Markdown.plain(line, markdown))
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** The first line is the headline when it is marked so, or is short and no sentence of a body. */
  private static boolean isTitle(List<String> lines) {
    if (lines.isEmpty() || lines.get(0).length() > LONGEST_TITLE) {
      return false;
    }
    String first = lines.get(0).strip();
    if (first.startsWith("# ")) {
      return true;
    }
    boolean more = lines.stream().skip(1).anyMatch(line -> !line.isBlank());
    boolean apart = lines.size() > 1 && lines.get(1).isBlank();
    char last = first.charAt(first.length() - 1);
    boolean sentence = last == '.' || last == '。' || last == ',' || last == ';' || last == ':';
    boolean stopped = apart && last == '.' && first.indexOf(". ") < 0;
    return more && (!sentence || stopped);
  }
}
