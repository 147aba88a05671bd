package org.newsledger.article.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the article. */
final class HtmlMain {

  private static final List<String> SELECTORS =
      List.of("article", "[itemprop=articleBody]", "main, [role=main]");
  private static final int LEAST_TEXT = 200;

  private HtmlMain() {}

  /** The article element with the most text in paragraphs, else the densest part of the page. */
  static Element find(Document page) {
    WebFurniture.remove(page);
    for (String selector : SELECTORS) {
      Element longest =
          page.select(selector).stream()
              .max(Comparator.comparingInt(HtmlMain::paragraphText))
              .orElse(page);
      if (!longest.equals(page) && paragraphText(longest) >= LEAST_TEXT) {
        return longest;
      }
    }
    return densest(page);
  }

  private static int paragraphText(Element element) {
    return element.select("p").stream().mapToInt(HtmlMain::ownText).sum();
  }

  /** Characters of text, those of links taken off. */
  private static int ownText(Element paragraph) {
    int links = paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return Math.max(0, paragraph.text().length() - links);
  }

  /** Each paragraph speaks for its parent, and half as loud for the parent's parent. */
  private static Element densest(Document page) {
    Element body = page.body();
    Map<Element, Integer> scores = new HashMap<>();
    for (Element paragraph : body.select("p")) {
      int text = ownText(paragraph);
      Element parent = paragraph.parent();
      if (parent != null && text > 0) {
        scores.merge(parent, 2 * text, Integer::sum);
        Element above = parent.parent();
        if (above != null && !above.equals(page)) {
          scores.merge(above, text, Integer::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(body);
  }
}
