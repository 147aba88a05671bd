package org.newsledger.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A section of {@code sources.yml} while it is read: typed access with messages that name the
 * place.
 */
final class SourceEntry {

  private final String where;
  private final Map<String, Object> entries = new LinkedHashMap<>();

  SourceEntry(String where, Object section, Collection<String> allowed) {
    this.where = where;
    if (!(section instanceof Map<?, ?> map)) {
      throw new InvalidSourcesException(
          where + ": expected keys and values, found '" + section + "'; allowed: " + allowed);
    }
    map.forEach((key, value) -> put(String.valueOf(key), value, allowed));
  }

  private void put(String key, Object value, Collection<String> allowed) {
    if (!allowed.contains(key)) {
      throw new InvalidSourcesException(
          where
              + ": unknown key '"
              + key
              + "'; allowed: "
              + String.join(", ", new TreeSet<>(allowed)));
    }
    if (value != null) {
      entries.put(key, value);
    }
  }

  String where() {
    return where;
  }

  String text(String key) {
    return findText(key)
        .orElseThrow(
            () -> new InvalidSourcesException(where + ": the key '" + key + "' is missing"));
  }

  Optional<String> findText(String key) {
    return find(key)
        .map(
            value -> {
              if (value instanceof Map || value instanceof List) {
                throw wrong(key, value.toString(), "one value");
              }
              return value.toString();
            });
  }

  Optional<Object> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  InvalidSourcesException wrong(String key, String seen, String allowed) {
    return new InvalidSourcesException(
        where + ": '" + key + "' is '" + seen + "'; allowed: " + allowed);
  }
}
