package org.newsledger.warehouse.staging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsledger.article.Article;
import org.newsledger.source.Place;
import org.newsledger.text.Language;
import org.newsledger.warehouse.database.WorkDatabase;

/** The documents of the published generation. */
public final class StoredDocuments {

  private static final String PAGE =
      """
      SELECT document_id, source_file, source_line, media_type, url, publisher, title, language,
        published_on, text
      FROM published.dim_document
      WHERE document_id > ?
      ORDER BY document_id
      LIMIT ?
      """;

  private final WorkDatabase database;
  private final DocumentIds ids = new DocumentIds();

  /** The documents of what is attached as {@code published}. */
  public StoredDocuments(WorkDatabase database) {
    this.database = database;
    database
        .jdbc()
        .query(
            "SELECT document_id FROM published.dim_document",
            row -> {
              ids.add(row.getString(1));
            });
  }

  /** Whether a document of this content is published. */
  public boolean holds(String documentId) {
    return ids.contains(documentId);
  }

  /** At most so many documents, in the order of their ids, that come after an id. */
  public List<Article> page(String after, int most) {
    return database.jdbc().query(PAGE, (row, number) -> article(row), after, most);
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString("document_id"),
        new Place(row.getString("source_file"), row.getLong("source_line")),
        row.getString("media_type"),
        Optional.ofNullable(row.getString("url")),
        Optional.ofNullable(row.getString("publisher")),
        Optional.ofNullable(row.getString("title")),
        Language.get(row.getString("language")),
        Optional.ofNullable(row.getObject("published_on", LocalDate.class)),
        row.getString("text"));
  }
}
