package org.newsledger.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.newsledger.text.Lexicon;

/**
 * Takes from a page what is no article: menus, notices, advertisements, lists of other articles.
 */
final class WebFurniture {

  private static final Lexicon LEXICON = Lexicon.shared("lexicon/web-pages.yml");
  private static final Set<String> TAGS = Set.copyOf(LEXICON.words("tags"));
  private static final Set<String> ROLES = Set.copyOf(LEXICON.words("roles"));
  private static final Set<String> NAMES = Set.copyOf(LEXICON.words("names"));
  private static final Set<String> KEPT = Set.copyOf(LEXICON.words("kept"));

  /** An element with more than this share of the page's text is no furniture, whatever its name. */
  private static final double MOST_SHARE = 0.8;

  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private WebFurniture() {}

  static void remove(Document page) {
    Element body = page.body();
    int most = (int) (MOST_SHARE * body.text().length());
    body.filter(
        (node, depth) ->
            node instanceof Element element
                    && !element.equals(body)
                    && isFurniture(element)
                    && (TAGS.contains(element.normalName()) || !holdsArticle(element, most))
                ? NodeFilter.FilterResult.REMOVE
                : NodeFilter.FilterResult.CONTINUE);
  }

  /** Whether an element holds the article although its name speaks against it. */
  private static boolean holdsArticle(Element element, int mostText) {
    return element.selectFirst("h1, article, [itemprop=articleBody]") != null
        || element.text().length() > mostText;
  }

  private static boolean isFurniture(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag)) {
      return true;
    }
    if (KEPT.contains(tag)) {
      return false;
    }
    boolean outerHeader = tag.equals("header") && element.closest("article, main") == null;
    return outerHeader
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || words(element.className()).stream().anyMatch(NAMES::contains)
        || words(element.id()).stream().anyMatch(NAMES::contains);
  }

  /** The words of a class or id: {@code relatedPosts related-posts} is related, posts. */
  private static List<String> words(String name) {
    return name.isEmpty()
        ? List.of()
        : List.of(
            NO_LETTERS.split(INNER_CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT)));
  }
}
