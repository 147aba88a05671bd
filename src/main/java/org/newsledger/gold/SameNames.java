package org.newsledger.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes each name of a company in one way, so that spellings which an annotator takes for the same
 * company are equal.
 *
 * <p>Case, accents, spacing and punctuation do not count; beyond that, names are the same where a
 * line of {@code names.csv} has them with {@code |} between them.
 */
final class SameNames {

  private final Map<String, String> firstOfLine;

  private SameNames(Map<String, String> firstOfLine) {
    this.firstOfLine = Map.copyOf(firstOfLine);
  }

  /** The names of {@code file}, which need not exist. */
  static SameNames of(Path file) throws IOException {
    Map<String, String> same = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] names = line.split("\\|", -1);
        for (String name : names) {
          same.put(fold(name), fold(names[0]));
        }
      }
    }
    return new SameNames(same);
  }

  /** The one way in which {@code name} is written. */
  String one(String name) {
    String folded = fold(name);
    return firstOfLine.getOrDefault(folded, folded);
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
