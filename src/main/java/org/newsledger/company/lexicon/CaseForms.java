package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsledger.text.Lexicon;

/** How names change by case, and what governs each case. */
public final class CaseForms implements Serializable {

  /** Stands for a noun in front of a name, which governs the genitive. */
  public static final String NOUN = "*";

  /** Stands for a verb in front of a name, which governs the accusative. */
  public static final String VERB = "+";

  private static final long serialVersionUID = 1L;

  /** A stem that is left of a name has so many letters. */
  private static final int SHORTEST_STEM = 3;

  /** Endings of nominatives, those that names have most come first. */
  private final List<String> nominatives;

  /** Endings that no other case has. */
  private final List<String> sure;

  /** Endings of adjectives with which names begin. */
  private final List<String[]> adjectives;

  private final Map<String, String> caseOf = new HashMap<>();
  private final Map<String, List<String[]>> endings = new HashMap<>();

  private CaseForms(Lexicon section) {
    this.nominatives = List.copyOf(section.words("nominatives"));
    this.sure = List.copyOf(section.words("sure"));
    this.adjectives = split(section.words("adjectives"));
    Map<String, List<String>> governors = section.section("governors").wordsByKey();
    governors.forEach((name, words) -> words.forEach(word -> caseOf.put(word, name)));
    Map<String, List<String>> changes = section.section("endings").wordsByKey();
    changes.forEach((name, pairs) -> endings.put(name, split(pairs)));
  }

  /** From the section {@code cases} of a language's company lexicon. */
  static CaseForms of(Lexicon company) {
    return new CaseForms(company.section("cases"));
  }

  private static List<String[]> split(List<String> pairs) {
    List<String[]> changes = new ArrayList<>();
    pairs.forEach(pair -> changes.add(pair.split(">", -1)));
    return changes;
  }

  /** Whether a folded word governs a case. */
  public boolean governs(String word) {
    return caseOf.containsKey(word);
  }

  /** The nominative of a name behind a folded word; the name itself where the word governs none. */
  public String nominative(String name, String governor) {
    for (String[] change : endings.getOrDefault(caseOf.getOrDefault(governor, ""), List.of())) {
      int stem = name.length() - change[0].length();
      if (stem >= SHORTEST_STEM && name.endsWith(change[0])) {
        return name.substring(0, stem) + change[1];
      }
    }
    return name;
  }

  /** The name with the adjective at its beginning in the nominative. */
  public String withPlainAdjective(String name) {
    int space = name.indexOf(' ');
    for (String[] change : adjectives) {
      int stem = space - change[0].length();
      if (stem >= SHORTEST_STEM && name.startsWith(change[0], stem)) {
        return name.substring(0, stem) + change[1] + name.substring(space);
      }
    }
    return name;
  }

  /** Orders forms of one name so that the nominative comes first. */
  public Comparator<String> nominativeFirst() {
    return Comparator.<String>comparingInt(form -> isNominative(form) ? 0 : 1)
        .thenComparingInt(String::length)
        .thenComparingInt(this::rank)
        .thenComparing(Comparator.naturalOrder());
  }

  /** Only a nominative ends so, whatever the gender: Стекло. */
  private boolean isNominative(String form) {
    return sure.stream().anyMatch(form::endsWith);
  }

  private int rank(String form) {
    for (int i = 0; i < nominatives.size(); i++) {
      if (form.endsWith(nominatives.get(i))) {
        return i;
      }
    }
    return nominatives.size();
  }
}
