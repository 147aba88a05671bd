package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsledger.text.CharTrie;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;

/** The stems of words for the people and things of a country: italien-isch. */
final class Nationalities implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How much longer than its stem a word may be: italien-ischen. */
  private static final int LONGEST_ENDING = 4;

  private final CharTrie stems;

  /** The country of each stem, by the stem's number. */
  private final String[] countries;

  private Nationalities(SortedMap<String, String> countries) {
    this.stems = CharTrie.of(countries.keySet());
    this.countries = countries.values().toArray(String[]::new);
  }

  /** Those of a language, from its section {@code company}. */
  static Nationalities of(Lexicon section) {
    SortedMap<String, String> countries = new TreeMap<>();
    section
        .section("nationalities")
        .wordsByKey()
        .forEach(
            (country, words) ->
                words.forEach(word -> countries.put(FoldedText.fold(word), country)));
    return new Nationalities(countries);
  }

  /** The country of the longest stem with which a folded word begins, as ISO 3166-1 alpha-2. */
  Optional<String> country(String word) {
    int longest = CharTrie.NONE;
    int node = word.isEmpty() ? CharTrie.NONE : stems.first(word.charAt(0));
    for (int end = 1; node >= 0; end++) {
      if (stems.isEnd(node) && word.length() - end <= LONGEST_ENDING) {
        longest = node;
      }
      node = end < word.length() ? stems.next(node, word.charAt(end)) : CharTrie.NONE;
    }
    return longest < 0 ? Optional.empty() : Optional.of(countries[stems.word(longest)]);
  }
}
