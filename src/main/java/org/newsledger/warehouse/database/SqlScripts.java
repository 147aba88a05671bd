package org.newsledger.warehouse.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The SQL files, packaged under {@code sql/}. */
public final class SqlScripts {

  /** Tables of a generation, with their comments. */
  public static final List<String> TABLES =
      List.of("schema/dimensions", "schema/facts", "schema/runs", "schema/metrics");

  private SqlScripts() {}

  /** The text of {@code sql/NAME.sql}. */
  public static String get(String name) {
    String path = "/sql/" + name + ".sql";
    try (InputStream in = SqlScripts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no script " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
