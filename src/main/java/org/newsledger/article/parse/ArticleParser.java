package org.newsledger.article.parse;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.article.Article;
import org.newsledger.article.DocumentId;
import org.newsledger.article.Draft;
import org.newsledger.article.body.Furniture;
import org.newsledger.article.body.Repetitions;
import org.newsledger.article.date.PublishedDate;
import org.newsledger.article.file.ArticleFormat;
import org.newsledger.article.file.RawArticle;
import org.newsledger.article.html.HtmlArticle;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.LanguageDetector;

/** Parses raw articles: pure functions that any number of threads may call. */
public final class ArticleParser {

  private ArticleParser() {}

  /** The article in {@code raw}, or why it is refused. */
  public static Outcome<Article> parse(RawArticle raw) {
    return ArticleDecoder.decode(raw)
        .then(text -> draft(raw, text))
        .then(draft -> finish(raw, draft, Optional.empty()));
  }

  /** The article in {@code raw}, read in a language that a person chose. */
  public static Outcome<Article> parse(RawArticle raw, Language language) {
    return ArticleDecoder.decode(raw)
        .then(text -> draft(raw, text))
        .then(draft -> finish(raw, draft, Optional.of(language)));
  }

  private static Outcome<Draft> draft(RawArticle raw, String text) {
    return switch (raw.format()) {
      case TEXT, MARKDOWN ->
          Outcome.accepted(TextArticle.draft(text, raw.format() == ArticleFormat.MARKDOWN));
      case HTML -> HtmlArticle.draft(raw.place(), text);
      case JSON, JSON_LINES -> JsonArticle.draft(raw.place(), text);
    };
  }

  private static Outcome<Article> finish(RawArticle raw, Draft draft, Optional<Language> chosen) {
    Optional<String> title = draft.title().map(ArticleParser::clean).filter(t -> !t.isEmpty());
    List<String> body = body(title, draft.paragraphs());
    if (body.isEmpty() && (title.isEmpty() || !draft.paragraphs().isEmpty())) {
      return Outcome.rejected(
          Rejection.of(
              RejectionCode.ARTICLE_EMPTY,
              raw.place(),
              "no text is left besides headline and boilerplate; the article needs a body"));
    }
    String text = Stream.concat(title.stream(), body.stream()).collect(Collectors.joining("\n"));
    Optional<Language> language = chosen.or(() -> LanguageDetector.detect(text, draft.language()));
    if (language.isEmpty()) {
      return Outcome.rejected(unknownLanguage(raw.place(), draft.language(), text));
    }
    return Outcome.accepted(article(raw, draft, title, text, language.get()));
  }

  /** The paragraphs that tell something, and tell it for the first time. */
  private static List<String> body(Optional<String> title, List<String> paragraphs) {
    List<FoldedText> told =
        paragraphs.stream()
            .map(ArticleParser::clean)
            .filter(p -> !p.isEmpty())
            .map(FoldedText::of)
            .toList();
    return Furniture.without(Repetitions.without(title, told)).stream()
        .map(FoldedText::original)
        .toList();
  }

  private static Article article(
      RawArticle raw, Draft draft, Optional<String> title, String text, Language language) {
    Optional<LocalDate> published =
        draft.publishedOn().or(() -> PublishedDate.find(draft.dateText(), text, language));
    Optional<String> url = draft.url().map(ArticleParser::clean).filter(u -> !u.isEmpty());
    Optional<String> publisher =
        draft.publisher().map(ArticleParser::clean).filter(p -> !p.isEmpty());
    return new Article(
        DocumentId.of(title, text, published, url, publisher),
        raw.place(),
        raw.format().mediaType(),
        url,
        publisher,
        title,
        language,
        published,
        text);
  }

  private static Rejection unknownLanguage(Place place, Optional<String> declared, String text) {
    return new Rejection(
        RejectionCode.LANGUAGE_UNKNOWN,
        place,
        "language",
        text,
        declared.map(d -> "the article declares '" + d + "' and").orElse("the article")
            + " reads like no language that is read ("
            + Language.codes()
            + "); remove it, or declare the language where it is one of these");
  }

  /** One line in NFC without white space at its ends. */
  private static String clean(String line) {
    String flat = line.indexOf('\n') < 0 ? line : line.replace('\n', ' ');
    return Normalizer.isNormalized(flat, Normalizer.Form.NFC)
        ? flat.strip()
        : Normalizer.normalize(flat, Normalizer.Form.NFC).strip();
  }
}
