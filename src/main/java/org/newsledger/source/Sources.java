package org.newsledger.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code sources.yml}, the description of the CSV sources of an input folder. */
public final class Sources {

  /** The file's name in the input folder. */
  public static final String FILE = "sources.yml";

  private static final List<String> KEYS =
      List.of(
          "name",
          "kind",
          "files",
          "charset",
          "delimiter",
          "locale",
          "layout",
          "base",
          "metric",
          "unit",
          "columns");

  private Sources() {}

  /**
   * The sources of an input folder in the file's order; none where there is no such file.
   *
   * @throws InvalidSourcesException when the file cannot be read or says what is not understood
   */
  public static List<SourceDefinition> of(Path input) {
    Path file = input.resolve(FILE);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      String text = Files.readString(file);
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return root == null
          ? List.of()
          : definitions(new SourceEntry(FILE, root, List.of("sources")));
    } catch (YAMLException e) {
      throw new InvalidSourcesException(FILE + " is not YAML: " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new InvalidSourcesException(FILE + " is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new InvalidSourcesException(
          FILE + " cannot be read (" + e + "); it has to be a file that this user may read");
    }
  }

  private static List<SourceDefinition> definitions(SourceEntry root) {
    Object list = root.find("sources").orElse(List.of());
    if (!(list instanceof List<?> entries)) {
      throw root.wrong("sources", list.toString(), "a list of sources");
    }
    List<SourceDefinition> definitions = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Object entry : entries) {
      SourceDefinition definition =
          definition(new SourceEntry(FILE + ": source " + (definitions.size() + 1), entry, KEYS));
      if (!names.add(definition.name())) {
        throw new InvalidSourcesException(
            FILE + ": two sources are named '" + definition.name() + "'; names have to be unique");
      }
      definitions.add(definition);
    }
    return List.copyOf(definitions);
  }

  private static SourceDefinition definition(SourceEntry entry) {
    SourceKind kind = oneOf(entry, "kind", SourceKind.values(), entry.text("kind"));
    SourceDefinition.Layout layout =
        oneOf(
            entry,
            "layout",
            SourceDefinition.Layout.values(),
            entry.findText("layout").orElse("long"));
    return new SourceDefinition(
        entry.text("name"),
        kind,
        entry.text("files"),
        charset(entry),
        delimiter(entry),
        locale(entry),
        layout,
        entry.findText("base"),
        entry.findText("metric"),
        entry.findText("unit"),
        columns(entry, kind, layout));
  }

  private static <E extends Enum<E>> E oneOf(
      SourceEntry entry, String key, E[] values, String seen) {
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(seen))
        .findFirst()
        .orElseThrow(
            () ->
                entry.wrong(
                    key,
                    seen,
                    Arrays.stream(values)
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
  }

  private static Charset charset(SourceEntry entry) {
    String name = entry.findText("charset").orElse("UTF-8");
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw entry.wrong(
          "charset", name, "names such as UTF-8, windows-1252, ISO-8859-1, Shift_JIS");
    }
  }

  private static char delimiter(SourceEntry entry) {
    String text = entry.findText("delimiter").orElse(",");
    String plain = text.equals("tab") || text.equals("\\t") ? "\t" : text;
    if (plain.length() != 1 || plain.charAt(0) == '"') {
      throw entry.wrong("delimiter", text, "one character such as , ; | or tab");
    }
    return plain.charAt(0);
  }

  private static Locale locale(SourceEntry entry) {
    String tag = entry.findText("locale").orElse("en-US");
    Locale locale = Locale.forLanguageTag(tag);
    boolean known = Arrays.asList(Locale.getAvailableLocales()).contains(locale);
    if (locale.getLanguage().isEmpty() || !known) {
      throw entry.wrong("locale", tag, "tags such as en-US, de-DE, fr-FR, pt-BR");
    }
    return locale;
  }

  private static Map<String, Column> columns(
      SourceEntry entry, SourceKind kind, SourceDefinition.Layout layout) {
    Object section = entry.find("columns").orElse(Map.of());
    if (!(section instanceof Map<?, ?> map)) {
      throw entry.wrong("columns", section.toString(), "fields with their columns");
    }
    Map<String, Column> columns = new LinkedHashMap<>();
    map.forEach(
        (key, value) ->
            columns.put(field(entry, kind, String.valueOf(key)), column(entry, key, value)));
    List<String> required =
        kind == SourceKind.RATES && layout == SourceDefinition.Layout.LONG
            ? List.of("date", "quote", "rate")
            : kind.requiredFields();
    for (String field : required) {
      if (!columns.containsKey(field)) {
        throw new InvalidSourcesException(
            entry.where()
                + ": 'columns' has no '"
                + field
                + "'; required: "
                + String.join(", ", required));
      }
    }
    return columns;
  }

  private static String field(SourceEntry entry, SourceKind kind, String field) {
    if (!kind.knows(field)) {
      throw new InvalidSourcesException(
          entry.where()
              + ": unknown field '"
              + field
              + "' of kind "
              + kind.code()
              + "; allowed: "
              + kind.fields());
    }
    return field;
  }

  private static Column column(SourceEntry entry, Object field, Object value) {
    if (!(value instanceof Map)) {
      return Column.of(String.valueOf(value));
    }
    SourceEntry column =
        new SourceEntry(
            entry.where() + ": columns: " + field, value, List.of("column", "separator", "value"));
    Optional<String> header = column.findText("column");
    Optional<String> constant = column.findText("value");
    if (header.isPresent() == constant.isPresent()) {
      throw new InvalidSourcesException(column.where() + ": give either 'column' or 'value'");
    }
    return new Column(header, column.findText("separator").orElse(""), constant);
  }
}
