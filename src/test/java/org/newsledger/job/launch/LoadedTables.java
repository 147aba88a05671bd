package org.newsledger.job.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsledger.warehouse.RowSink;
import org.newsledger.warehouse.WarehouseFolder;
import org.newsledger.warehouse.publishing.PublishedWarehouse;

/** The rows of every published table in order, but for the clock's columns of the runs. */
final class LoadedTables {

  private LoadedTables() {}

  static Map<String, List<String>> of(Path warehouse) {
    Map<String, List<String>> tables = new TreeMap<>();
    try (PublishedWarehouse published = PublishedWarehouse.open(WarehouseFolder.of(warehouse))) {
      for (String table : rows(published, "SELECT table_name FROM duckdb_tables()")) {
        String name = table.substring(1, table.length() - 1);
        boolean clocked = name.equals("run") || name.equals("run_step");
        tables.put(
            name,
            rows(
                published,
                "SELECT * "
                    + (clocked ? "EXCLUDE (started_at, finished_at) " : "")
                    + "FROM "
                    + name
                    + " ORDER BY ALL"));
      }
    }
    return tables;
  }

  static List<String> query(Path warehouse, String sql) {
    try (PublishedWarehouse published = PublishedWarehouse.open(WarehouseFolder.of(warehouse))) {
      return rows(published, sql);
    }
  }

  private static List<String> rows(PublishedWarehouse published, String sql) {
    List<String> rows = new ArrayList<>();
    published.query(
        sql,
        new RowSink() {
          @Override
          public void columns(List<String> names) {}

          @Override
          public void row(List<Optional<Object>> values) {
            rows.add(
                values.stream()
                    .map(value -> value.map(Object::toString).orElse("NULL"))
                    .toList()
                    .toString());
          }
        });
    return rows;
  }
}
