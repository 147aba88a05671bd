package org.newsledger.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A part of a language's lexicon file: words and phrases under names, nested as in the YAML.
 *
 * <p>Each package reads the section that bears its name and gives the words their meaning.
 */
public final class Lexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Each file is parsed once, for many readers take their words from it. */
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

  /** File and path of keys, for messages. */
  private final String where;

  private final LinkedHashMap<String, Object> entries;

  private Lexicon(String where, Map<?, ?> entries) {
    this.where = where;
    this.entries = new LinkedHashMap<>();
    entries.forEach((key, value) -> this.entries.put(String.valueOf(key), value));
  }

  /**
   * The section of one package in the lexicon file of a language; empty when the file has none.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  public static Lexicon of(Language language, String section) {
    return shared("lexicon/" + language.code() + ".yml").section(section);
  }

  /** A YAML resource of the class path that no single language owns. */
  public static Lexicon shared(String resource) {
    return LOADED.computeIfAbsent(resource, Lexicon::load);
  }

  private static Lexicon load(String resource) {
    try (InputStream in = Lexicon.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(resource + " is not on the class path");
      }
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      options.setCodePointLimit(32 << 20);
      Object root = new Yaml(new SafeConstructor(options)).load(in);
      return new Lexicon(resource, root instanceof Map<?, ?> map ? map : Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The keys, in the file's order. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Whether {@code key} is there. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The nested section {@code key}; empty when there is none. */
  public Lexicon section(String key) {
    Object value = entries.get(key);
    if (value == null) {
      return new Lexicon(where + ": " + key, Map.of());
    }
    if (value instanceof Map<?, ?> map) {
      return new Lexicon(where + ": " + key, map);
    }
    throw wrong(key, "a section", value);
  }

  /** The words of {@code key}: a list, or one word; empty when there is none. */
  public List<String> words(String key) {
    Object value = entries.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      List<String> words = new ArrayList<>();
      list.forEach(word -> words.add(scalar(key, word)));
      return List.copyOf(words);
    }
    return List.of(scalar(key, value));
  }

  /** The words of {@code key} as they stand in folded text, each once; the set is the caller's. */
  public Set<String> folded(String key) {
    Set<String> folded = new LinkedHashSet<>();
    words(key).forEach(word -> folded.add(FoldedText.fold(word)));
    return folded;
  }

  /**
   * The one word of {@code key}.
   *
   * @throws IllegalArgumentException when it is missing or not one word
   */
  public String word(String key) {
    List<String> words = words(key);
    if (words.size() != 1) {
      throw wrong(key, "one word", words);
    }
    return words.get(0);
  }

  /** The words of every key, in the file's order. */
  public Map<String, List<String>> wordsByKey() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    entries.keySet().forEach(key -> all.put(key, words(key)));
    return all;
  }

  private String scalar(String key, Object value) {
    if (value instanceof Map || value instanceof List || value == null) {
      throw wrong(key, "a word", value == null ? "nothing" : value);
    }
    return value.toString();
  }

  private IllegalArgumentException wrong(String key, String expected, Object seen) {
    return new IllegalArgumentException(
        where + ": '" + key + "' has to be " + expected + ", found " + seen);
  }
}
