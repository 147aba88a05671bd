package org.newsledger.article.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.article.Draft;
import org.newsledger.article.date.MetadataDate;
import org.newsledger.article.file.JsonNames;

/** The metadata of an article under the names that feeds and crawlers commonly give its fields. */
final class Fields {

  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> DATE =
      List.of(
          "date",
          "published_at",
          "date_publish",
          "datepublished",
          "published",
          "published_on",
          "publish_date",
          "published_date",
          "pubdate",
          "publishedat",
          "date_published",
          "publication_date");
  private static final List<String> URL = List.of("url", "link", "canonical_url");
  private static final List<String> PUBLISHER =
      List.of("source", "publisher", "source_domain", "site", "site_name");
  private static final List<String> LANGUAGE = List.of("lang", "language", "inlanguage");

  private final Map<String, String> values;

  private Fields(Map<String, String> values) {
    this.values = values;
  }

  /** The fields by their names in lower case. */
  static Fields of(Map<String, String> values) {
    return new Fields(values);
  }

  Optional<String> title() {
    return first(TITLE);
  }

  Optional<String> text() {
    return first(JsonNames.TEXT);
  }

  Optional<LocalDate> publishedOn() {
    return first(DATE).flatMap(MetadataDate::parse);
  }

  Draft draft(Optional<String> title, List<String> paragraphs) {
    return new Draft(
        title, paragraphs, publishedOn(), first(URL), first(PUBLISHER), first(LANGUAGE), "");
  }

  private Optional<String> first(List<String> names) {
    return names.stream()
        .map(name -> values.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
