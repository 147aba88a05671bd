package org.newsledger.article.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** HTML inside a field of another format. */
public final class HtmlFragment {

  private static final List<String> TAGS =
      List.of("<p", "<br", "<div", "</", "<li", "<h2", "<span", "<img");

  private HtmlFragment() {}

  /** Whether a text has tags rather than signs that look like some. */
  public static boolean isHtml(String text) {
    return text.indexOf('<') >= 0 && TAGS.stream().anyMatch(text::contains);
  }

  /** The paragraphs of a body that is all article. */
  public static List<String> paragraphs(String html) {
    return HtmlBody.paragraphs(Jsoup.parseBodyFragment(html).body());
  }

  /** A headline without tags and entities. */
  public static String plain(String text) {
    boolean entity = text.indexOf('&') >= 0 && text.indexOf(';') >= 0;
    String untagged = isHtml(text) ? Jsoup.parseBodyFragment(text).text() : text;
    return entity ? Parser.unescapeEntities(untagged, false) : untagged;
  }
}
