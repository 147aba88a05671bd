package org.newsledger.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsledger.text.FoldedText;

/**
 * Leaves out what an article tells twice: paragraphs that return, word for word or nearly, and its
 * headline, alone or beside the name of a site.
 */
final class Repetitions {

  /** Letters and digits in one piece for the comparison of paragraphs. */
  private static final int SHINGLE = 8;

  private static final int LEAST_SHINGLES = 60;
  private static final double NEARLY = 0.92;
  private static final int LONGEST_SITE = 100;

  private final Optional<String> title;
  private final Set<String> told = new HashSet<>();
  private final Map<String, List<Integer>> byDigits = new HashMap<>();
  private final List<Set<Integer>> shinglesOf = new ArrayList<>();

  private Repetitions(Optional<String> title) {
    this.title = title.map(Repetitions::key).filter(t -> !t.isEmpty());
  }

  static List<String> without(Optional<String> title, List<String> paragraphs) {
    Repetitions repetitions = new Repetitions(title);
    return paragraphs.stream().filter(p -> !p.isEmpty() && !repetitions.isToldBefore(p)).toList();
  }

  private boolean isToldBefore(String paragraph) {
    String key = key(paragraph);
    if (!key.isEmpty() && !told.add(key)) {
      return true;
    }
    return isTitle(key, paragraph) || isNearlyTold(key);
  }

  private boolean isTitle(String key, String paragraph) {
    if (title.isEmpty()) {
      return false;
    }
    String line = title.get();
    if (key.equals(line)) {
      return true;
    }
    boolean apart = line.length() < SHINGLE || key.length() - line.length() > LONGEST_SITE;
    boolean leads = key.startsWith(line);
    return !apart && (leads || key.endsWith(line)) && namesSite(paragraph, leads);
  }

  /** Whether a dash, bar or colon sets the rest of the line off from the headline. */
  private boolean namesSite(String paragraph, boolean behind) {
    int letters = title.orElseThrow().length();
    FoldedText folded = FoldedText.of(paragraph);
    int seen = 0;
    for (int i = 0; i < folded.length(); i++) {
      int at = behind ? i : folded.length() - 1 - i;
      char c = folded.charAt(at);
      if (seen == letters && !Character.isLetterOrDigit(c) && "-|:·•/_›>".indexOf(c) >= 0) {
        return true;
      }
      seen += Character.isLetterOrDigit(c) ? 1 : 0;
      if (seen > letters) {
        return false;
      }
    }
    return false;
  }

  /** A paragraph with the same figures that shares nearly all of its letters in their order. */
  private boolean isNearlyTold(String key) {
    Set<Integer> shingles = shingles(key);
    if (shingles.size() < LEAST_SHINGLES) {
      return false;
    }
    List<Integer> candidates =
        byDigits.computeIfAbsent(key.replaceAll("[^0-9]+", " "), d -> new ArrayList<>());
    for (int candidate :
        candidates.subList(Math.max(0, candidates.size() - 20), candidates.size())) {
      Set<Integer> earlier = shinglesOf.get(candidate);
      long shared = shingles.stream().filter(earlier::contains).count();
      if (shared >= NEARLY * Math.max(shingles.size(), earlier.size())) {
        return true;
      }
    }
    candidates.add(shinglesOf.size());
    shinglesOf.add(shingles);
    return false;
  }

  private static Set<Integer> shingles(String key) {
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= key.length(); i++) {
      shingles.add(key.substring(i, i + SHINGLE).hashCode());
    }
    return shingles;
  }

  /** The folded letters and digits alone. */
  private static String key(String paragraph) {
    FoldedText folded = FoldedText.of(paragraph);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '%' || c == '+' || c == '$' || c == '€') {
        key.append(c);
      }
    }
    return key.toString();
  }
}
