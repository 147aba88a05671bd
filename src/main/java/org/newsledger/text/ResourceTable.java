package org.newsledger.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table of the class path: comments with {@code #}, a header, fields between commas. */
public final class ResourceTable {

  private ResourceTable() {}

  /**
   * The rows below the header, each split at its commas; no field is quoted.
   *
   * @throws IllegalArgumentException when there is no such table
   */
  public static List<String[]> rows(String resource) {
    try (InputStream in = ResourceTable.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(resource + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
