package org.newsledger.article.body;

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
public final class Repetitions {

  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_SITE = 100;
  private static final String BESIDE_TITLE = "-|:·•/_›>";

  private final String title;
  private final Set<String> told = new HashSet<>();
  private final Map<String, List<String>> byFigures = new HashMap<>();

  private Repetitions(Optional<String> title) {
    this.title = title.map(t -> letters(FoldedText.of(t))).orElse("");
  }

  /** The paragraphs that are left, in their order. */
  public static List<FoldedText> without(Optional<String> title, List<FoldedText> paragraphs) {
    Repetitions repetitions = new Repetitions(title);
    return paragraphs.stream().filter(p -> !repetitions.isToldBefore(p)).toList();
  }

  private boolean isToldBefore(FoldedText paragraph) {
    String letters = letters(paragraph);
    if (letters.isEmpty()) {
      return false;
    }
    return !told.add(letters) || isTitle(letters, paragraph) || isNearlyTold(letters);
  }

  private boolean isTitle(String letters, FoldedText paragraph) {
    if (title.isEmpty() || letters.equals(title)) {
      return !title.isEmpty();
    }
    boolean leads = letters.startsWith(title);
    return title.length() >= SHORTEST_TITLE
        && letters.length() - title.length() <= LONGEST_SITE
        && (leads || letters.endsWith(title))
        && isSetOff(paragraph, leads);
  }

  /** Whether a dash, bar or colon sets the rest of the line off from the headline. */
  private boolean isSetOff(FoldedText paragraph, boolean behind) {
    int seen = 0;
    for (int i = 0; i < paragraph.length() && seen <= title.length(); i++) {
      char c = paragraph.charAt(behind ? i : paragraph.length() - 1 - i);
      boolean letter = isLetter(c);
      if (seen == title.length() && !letter && BESIDE_TITLE.indexOf(c) >= 0) {
        return true;
      }
      seen += letter ? 1 : 0;
    }
    return false;
  }

  /** A paragraph with the same figures in the same order, and nearly the same letters. */
  private boolean isNearlyTold(String letters) {
    if (letters.length() < Resemblance.LEAST_LETTERS) {
      return false;
    }
    List<String> earlier = byFigures.computeIfAbsent(figures(letters), f -> new ArrayList<>());
    Resemblance resemblance = new Resemblance(letters);
    int first = Math.max(0, earlier.size() - Resemblance.MOST_COMPARED);
    if (earlier.subList(first, earlier.size()).stream().anyMatch(resemblance::isNear)) {
      return true;
    }
    earlier.add(letters);
    return false;
  }

  private static String figures(String letters) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c >= '0' && c <= '9') {
        figures.append(c);
      }
    }
    return figures.toString();
  }

  /** The letters, digits and signs of amounts alone. */
  private static String letters(FoldedText text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c != ' ' && (Character.isLetterOrDigit(c) || "%+$€".indexOf(c) >= 0));
  }
}
