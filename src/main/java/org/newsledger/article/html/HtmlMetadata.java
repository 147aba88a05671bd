package org.newsledger.article.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsledger.article.date.MetadataDate;

/**
 * What a page says of itself, from JSON-LD, Open Graph, meta elements and its markup, in this
 * order.
 *
 * @param articleBody the whole text, where JSON-LD repeats it
 */
record HtmlMetadata(
    Optional<String> title,
    Optional<LocalDate> publishedOn,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> language,
    Optional<String> articleBody) {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "og:release_date");

  /** The attributes that name what a meta element tells. */
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  static HtmlMetadata of(Document page) {
    JsonLd linked = JsonLd.of(page);
    return new HtmlMetadata(
        title(page, linked),
        publishedOn(page, linked),
        linked
            .url()
            .or(() -> meta(page, List.of("og:url")))
            .or(() -> attribute(page, "link[rel=canonical]", "href"))
            .filter(u -> u.startsWith("http")),
        linked
            .publisher()
            .or(
                () ->
                    meta(
                        page,
                        List.of("og:site_name", "publisher", "dc.publisher", "application-name"))),
        language(page, linked),
        linked.articleBody());
  }

  private static Optional<String> title(Document page, JsonLd linked) {
    return linked
        .headline()
        .or(() -> meta(page, List.of("og:title", "twitter:title", "dc.title")))
        .or(() -> text(page, "[itemprop=headline]"))
        .or(() -> text(page, "article h1"))
        .or(() -> text(page, "h1"))
        .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()))
        .map(HtmlFragment::plain);
  }

  private static Optional<LocalDate> publishedOn(Document page, JsonLd linked) {
    return Stream.of(
            linked.datePublished(),
            meta(page, DATES),
            attribute(page, "[itemprop=datePublished]", "content"),
            attribute(page, "[itemprop=datePublished]", "datetime"),
            text(page, "[itemprop=datePublished]"),
            attribute(page, "time[pubdate]", "datetime"),
            attribute(page, "article time[datetime]", "datetime"),
            attribute(page, "main time[datetime]", "datetime"))
        .flatMap(Optional::stream)
        .flatMap(date -> MetadataDate.parse(date).stream())
        .findFirst();
  }

  private static Optional<String> language(Document page, JsonLd linked) {
    return attribute(page, "html", "lang")
        .or(() -> attribute(page, "html", "xml:lang"))
        .or(linked::language)
        .or(() -> meta(page, List.of("og:locale", "content-language", "language", "dc.language")));
  }

  /** The content of the first meta element with one of the names. */
  private static Optional<String> meta(Document page, List<String> names) {
    List<Element> metas = page.select("meta[content]");
    for (String name : names) {
      for (Element meta : metas) {
        String content = isNamed(meta, name) ? meta.attr("content").strip() : "";
        if (!content.isEmpty()) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Element meta, String name) {
    for (String attribute : NAMING) {
      if (meta.attr(attribute).equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> attribute(Document page, String selector, String attribute) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(e -> e.attr(attribute).strip())
        .filter(v -> !v.isEmpty());
  }

  private static Optional<String> text(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(t -> !t.isBlank());
  }
}
