package org.newsledger.company;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;

/** What a lexicon says of the bounds of names in a script without spaces or capitals. */
final class UnspacedLexicon implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_BOUND = 3;

  private final SurfaceTable bounds = new SurfaceTable();
  private final Set<String> suffixes;
  private final Endings suffixEndings;
  private final Endings generic;
  private final WordSet common;
  private final Set<String> doers;
  private final Endings sortEndings;
  private final Endings clauseEndings;

  private UnspacedLexicon(Lexicon section) {
    folded(section.words("bounds")).forEach(this::addBound);
    this.suffixes = folded(section.words("suffixes"));
    this.suffixEndings = Endings.of(suffixes);
    this.generic = Endings.of(folded(section.words("generic")));
    this.common = WordSet.of(folded(section.words("common")));
    this.doers = folded(section.words("doers"));
    this.sortEndings = Endings.of(folded(section.words("sort_endings")));
    this.clauseEndings = Endings.of(folded(section.words("clause_endings")));
  }

  /** From the section {@code unspaced_names} of a language's company lexicon. */
  static UnspacedLexicon of(Lexicon company) {
    return new UnspacedLexicon(company.section("unspaced_names"));
  }

  private static Set<String> folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(FoldedText.fold(word)));
    return folded;
  }

  private void addBound(String bound) {
    TextTokens tokens = TextTokens.of(FoldedText.of(bound));
    long key = SurfaceIndex.NONE;
    for (int at = 0; at < tokens.size(); at++) {
      key = TextTokens.chain(key, tokens.hash(at));
      if (at + 1 < tokens.size()) {
        bounds.begin(key);
      } else {
        bounds.set(key, 0);
      }
    }
  }

  /** How many words from {@code word} on are no part of names, wherever they stand; at least 0. */
  int boundAt(TextTokens tokens, int word) {
    long key = SurfaceIndex.NONE;
    int last = word;
    while (last < word + LONGEST_BOUND && last < tokens.size()) {
      key = TextTokens.chain(key, tokens.hash(last));
      int value = bounds.get(key);
      if (value != SurfaceTable.ABSENT && SurfaceTable.entry(value) != SurfaceTable.ABSENT) {
        return last - word + 1;
      }
      boolean more = value != SurfaceTable.ABSENT && SurfaceTable.goesOn(value);
      if (!more || last + 1 >= tokens.size() || !tokens.isGluedToNext(last)) {
        return 0;
      }
      last++;
    }
    return 0;
  }

  /** The word that ends names and ends this one, the longest. */
  Optional<String> suffixOf(String text) {
    return suffixEndings.longest(text, 1);
  }

  boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  /** Whether a word in front of a suffix makes no name of it: 地方銀行, 商业银行. */
  boolean isGeneric(String front) {
    return generic.fit(front, 0);
  }

  /** Whether a word is one of the language's own, and no name by itself. */
  boolean isCommon(String word) {
    return common.contains(word);
  }

  /** Whether a word at {@code start} marks what stands before it as a doer. */
  boolean marksDoer(FoldedText text, int start) {
    for (String doer : doers) {
      if (text.startsWith(doer, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text up to {@code end} ends as a sort does: 商, 업체. */
  boolean endsLikeSort(FoldedText text, int end) {
    return sortEndings.fit(text, 0, end, 0);
  }

  /** Whether a word ends a clause that describes the next one. */
  boolean endsLikeClause(String word) {
    return clauseEndings.fit(word, 0);
  }
}
