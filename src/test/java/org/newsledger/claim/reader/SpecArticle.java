package org.newsledger.claim.reader;

import java.time.LocalDate;
import java.util.Optional;
import org.newsledger.article.Article;
import org.newsledger.source.Place;
import org.newsledger.text.Language;

/** Articles of which only the text is told, and perhaps the day. */
final class SpecArticle {

  private SpecArticle() {}

  static Article of(Language language, String text) {
    return of(language, text, Optional.empty());
  }

  static Article of(Language language, String text, Optional<LocalDate> publishedOn) {
    return new Article(
        "spec",
        Place.of("spec"),
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        publishedOn,
        text);
  }
}
