package org.newsledger.quantity.currency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.newsledger.text.Lexicon;

/**
 * The forms that a currency's full name takes in sentences: {@code ägyptischen Pfund}, {@code
 * финских марок}, {@code pesos mexicanos}.
 *
 * <p>A lexicon has groups of forms that one noun takes, and groups of endings that one adjective
 * takes; each word of a name is a noun of such a group, or an adjective.
 */
final class CurrencyForms {

  private static final int MOST_WORDS = 4;
  private static final int LEAST_STEM = 3;

  private final List<List<String>> nouns = new ArrayList<>();
  private final List<List<String>> endings = new ArrayList<>();
  private final Set<String> optional;

  /** The forms that the section {@code currencyForms} of a language's lexicon tells. */
  CurrencyForms(Lexicon quantity) {
    Lexicon forms = quantity.section("currencyForms");
    forms.words("nouns").forEach(group -> nouns.add(List.of(group.split("/", -1))));
    forms.words("endings").forEach(group -> endings.add(List.of(group.split("/", -1))));
    optional = new HashSet<>(forms.words("optional"));
  }

  /** Hands over the forms of {@code name}, a name of several words, besides itself. */
  void visit(String name, String code, BiConsumer<String, String> visitor) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    if (nouns.isEmpty() || words.length < 2 || words.length > MOST_WORDS) {
      return;
    }
    Set<String> forms = new LinkedHashSet<>(List.of(""));
    for (String word : words) {
      Set<String> longer = new LinkedHashSet<>();
      for (String form : forms) {
        of(word).forEach(w -> longer.add((form + " " + w).strip()));
      }
      forms = longer;
    }
    forms.stream()
        .filter(form -> form.indexOf(' ') > 0)
        .forEach(form -> visitor.accept(form, code));
  }

  private List<String> of(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    if (optional.contains(word)) {
      forms.add("");
    }
    for (List<String> noun : nouns) {
      if (noun.contains(word)) {
        forms.addAll(noun);
        return forms;
      }
    }
    for (List<String> group : endings) {
      longestEnding(word, group).ifPresent(stem -> group.forEach(end -> forms.add(stem + end)));
    }
    return forms;
  }

  /** The word without the longest of the endings that it has. */
  private static Optional<String> longestEnding(String word, List<String> group) {
    return group.stream()
        .filter(end -> word.endsWith(end) && word.length() - end.length() >= LEAST_STEM)
        .max(Comparator.comparingInt(String::length))
        .map(end -> word.substring(0, word.length() - end.length()));
  }
}
