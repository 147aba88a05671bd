package org.newsledger.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an element of a page, block by block. */
final class HtmlBody implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "body",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dd",
          "dt",
          "blockquote",
          "pre",
          "table",
          "tr",
          "tbody",
          "center",
          "details",
          "summary",
          "figure",
          "hr");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final double MOST_LINKED = 0.7;
  private static final int LEAST_LINKED = 10;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private int linkDepth;

  private HtmlBody() {}

  /** The paragraphs below {@code element}, those that are mere links left out. */
  static List<String> paragraphs(Element element) {
    HtmlBody body = new HtmlBody();
    NodeTraversor.traverse(body, element);
    body.flush();
    return body.paragraphs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      begin(element.normalName());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("a")) {
        linkDepth--;
      } else if (BLOCKS.contains(tag)) {
        flush();
      } else if (CELLS.contains(tag)) {
        append(" ");
      }
    }
  }

  private void begin(String tag) {
    if (tag.equals("a")) {
      linkDepth++;
    } else if (BLOCKS.contains(tag)) {
      flush();
    } else if (tag.equals("br")) {
      lineBreak();
    }
  }

  /** A line break ends a paragraph where a sentence ends or a second one follows. */
  private void lineBreak() {
    int last = open.length() - 1;
    if (last < 0 || open.charAt(last) == '\n' || ".!?。！？:\"”»".indexOf(open.charAt(last)) >= 0) {
      flush();
    } else {
      open.append('\n');
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean after =
          open.length() > 0
              && (open.charAt(open.length() - 1) == ' ' || open.charAt(open.length() - 1) == '\n');
      if (!space) {
        open.append(c);
        linked += linkDepth > 0 ? 1 : 0;
      } else if (open.length() > 0 && !after) {
        open.append(' ');
      }
    }
  }

  private void flush() {
    String paragraph = open.toString().replace('\n', ' ').strip();
    boolean links = linked > MOST_LINKED * paragraph.length() && linked >= LEAST_LINKED;
    if (!paragraph.isEmpty() && !links) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
    linked = 0;
  }
}
