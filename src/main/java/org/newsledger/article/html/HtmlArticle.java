package org.newsledger.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsledger.article.Draft;
import org.newsledger.article.date.DateScanner;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.text.FoldedText;

/** Reads an article from a web page: metadata from its head, text from its main content. */
public final class HtmlArticle {

  private static final int LONGEST_DATE_TEXT = 2_000;

  /** So many paragraphs, the headline included, may stand at the top with the byline. */
  private static final int TOP = 4;

  private static final int LONGEST_DATE_LINE = 80;

  private HtmlArticle() {}

  /** What the page at {@code place} holds of an article. */
  public static Outcome<Draft> draft(Place place, String html) {
    Document page = Jsoup.parse(Doctype.withoutDefinitions(html));
    HtmlMetadata metadata = HtmlMetadata.of(page);
    Element main = HtmlMain.find(page);
    String around = main.text();
    List<String> body = withoutDateLines(HtmlBody.paragraphs(main));
    if (body.isEmpty()) {
      body = metadata.articleBody().map(b -> b.lines().toList()).orElse(List.of());
    }
    if (body.isEmpty()) {
      return Outcome.rejected(
          Rejection.of(
              RejectionCode.HTML_NO_ARTICLE,
              place,
              "the page has no article: no paragraphs outside menus, notices and lists of links; remove"
                  + " it, or save the page of the article itself"));
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

  /** Leaves out bylines near the top that their markup does not tell: short, with a full date. */
  private static List<String> withoutDateLines(List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i >= TOP || !isDateLine(paragraphs.get(i))) {
        kept.add(paragraphs.get(i));
      }
    }
    return kept;
  }

  private static boolean isDateLine(String line) {
    return line.length() <= LONGEST_DATE_LINE
        && ".!?。".indexOf(line.charAt(line.length() - 1)) < 0
        && DateScanner.of(FoldedText.of(line), false).stream().anyMatch(d -> d.year() != 0);
  }
}
