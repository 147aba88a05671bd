package org.newsledger.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rows of a spec file, each value as text. */
public final class Spec {

  private Spec() {}

  /** One row, by the names of its values. */
  public record Row(Map<String, String> values, Map<String, List<String>> lists) {

    /** The value of {@code key}; a row without it is a mistake in the spec. */
    public String get(String key) {
      String value = values.get(key);
      if (value == null) {
        throw new IllegalArgumentException("a row of the spec has no '" + key + "': " + values);
      }
      return value;
    }

    /** The texts of the list {@code key}; a row without it is a mistake in the spec. */
    public List<String> list(String key) {
      List<String> list = lists.get(key);
      if (list == null) {
        throw new IllegalArgumentException(
            "a row of the spec has no list '" + key + "': " + values);
      }
      return list;
    }

    /** The value of {@code key}, empty where the row has none. */
    public String find(String key) {
      return values.getOrDefault(key, "");
    }
  }

  /** The rows of {@code spec/path}; a key whose value is empty holds an empty text. */
  public static List<Row> rows(String path) {
    try (InputStream in = Spec.class.getClassLoader().getResourceAsStream("spec/" + path)) {
      List<Row> rows = new ArrayList<>();
      for (Object row : (List<?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(in)) {
        rows.add(row((Map<?, ?>) row));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /**
   * A test for each row of {@code spec/folder/xx.yml}, of every language {@code xx}: {@code check}
   * of the language and the row, named by the row's text.
   */
  public static Stream<DynamicTest> tests(String folder, BiConsumer<Language, Row> check) {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                rows(folder + "/" + language.code() + ".yml").stream()
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                language.code() + ": " + row.get("text"),
                                () -> check.accept(language, row))));
  }

  private static Row row(Map<?, ?> row) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    row.forEach(
        (key, value) -> {
          if (value instanceof List<?> list) {
            lists.put(key.toString(), list.stream().map(Object::toString).toList());
          } else {
            values.put(key.toString(), value == null ? "" : value.toString());
          }
        });
    return new Row(values, lists);
  }
}
