package org.newsledger.article;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/** Reads an article from a web page: metadata from its head, text from its main content. */
final class HtmlArticle {

  private static final int LONGEST_DATE_TEXT = 2_000;

  private HtmlArticle() {}

  static Outcome<Draft> draft(Place place, String html) {
    Document page = Jsoup.parse(html);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    Element main = HtmlMain.find(page);
    String around = main.text();
    List<String> body = HtmlBody.paragraphs(main);
    if (body.isEmpty()) {
      body = metadata.articleBody().map(b -> b.lines().toList()).orElse(List.of());
    }
    if (body.isEmpty()) {
      return Outcome.rejected(
          Rejection.of(
              RejectionCode.HTML_NO_ARTICLE,
              place,
              "the page has no article: no paragraphs outside menus, notices and lists of links"));
    }
    return Outcome.accepted(
        new Draft(
            metadata.title(),
            body,
            metadata.publishedOn(),
            metadata.url(),
            metadata.publisher(),
            metadata.language(),
            around.substring(0, Math.min(around.length(), LONGEST_DATE_TEXT))));
  }
}
