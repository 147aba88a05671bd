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

  private final Set<String> bounds;
  private final Set<String> suffixes;
  private final Set<String> generic;
  private final Set<String> common;
  private final Set<String> doers;
  private final Endings sortEndings;
  private final Endings clauseEndings;

  private UnspacedLexicon(Lexicon section) {
    this.bounds = folded(section.words("bounds"));
    this.suffixes = folded(section.words("suffixes"));
    this.generic = folded(section.words("generic"));
    this.common = folded(section.words("common"));
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

  /** Whether a folded word is no part of names, wherever it stands. */
  boolean isBound(String word) {
    return bounds.contains(word);
  }

  /** Whether several words from {@code word} on are no part of names. */
  boolean beginsBound(TextTokens tokens, int word) {
    for (int last = word + 1; last < word + LONGEST_BOUND && last < tokens.size(); last++) {
      String text = tokens.text().subSequence(tokens.start(word), tokens.end(last));
      if (bounds.contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** The word that ends names and ends this one, the longest. */
  Optional<String> suffixOf(String text) {
    for (int at = 1; at < text.length(); at++) {
      String end = text.substring(at);
      if (suffixes.contains(end)) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  /** Whether a word in front of a suffix makes no name of it: 地方銀行, 商业银行. */
  boolean isGeneric(String front) {
    return generic.stream().anyMatch(front::endsWith);
  }

  /** Whether a word is one of the language's own, and no name by itself. */
  boolean isCommon(String word) {
    return common.contains(word);
  }

  /** Whether a word at {@code start} marks what stands before it as a doer. */
  boolean marksDoer(FoldedText text, int start) {
    return doers.stream()
        .anyMatch(
            d ->
                start + d.length() <= text.length()
                    && text.subSequence(start, start + d.length()).contentEquals(d));
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
