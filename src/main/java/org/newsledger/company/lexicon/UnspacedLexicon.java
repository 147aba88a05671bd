package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.newsledger.company.index.SurfaceTable;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.name.WordSet;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;

/** What a lexicon says of the bounds of names in a script without spaces or capitals. */
public final class UnspacedLexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int USUAL_BOUNDS = 512;

  private final SurfaceTable bounds = new SurfaceTable(USUAL_BOUNDS);
  private final Endings boundEndings;
  private final Beginnings others;
  private final Endings placeEndings;
  private final Set<String> suffixes;
  private final Endings suffixEndings;
  private final Endings weakEndings;
  private final Beginnings suffixBeginnings;
  private final Set<String> groups;
  private final Endings groupEndings;
  private final Endings generic;
  private final WordSet common;
  private final Endings nounEndings;
  private final Beginnings doers;
  private final Beginnings persons;
  private final Beginnings calledBehind;
  private final Endings calledBefore;
  private final Beginnings formsBehind;
  private final Endings formsBefore;
  private final Set<String> numerals;
  private final Set<String> classifiers;
  private final Endings sortEndings;
  private final Endings clauseEndings;
  private final Beginnings links;
  private final Beginnings times;
  private final Beginnings measures;
  private final Beginnings acts;
  private final Beginnings bracketed;
  private final Beginnings announcements;
  private final Beginnings disclosures;
  private final Beginnings business;
  private final Beginnings moves;
  private final Endings officials;
  private final CrossingWords crossing;

  private UnspacedLexicon(Lexicon section) {
    Set<String> bounding = section.folded("bounds");
    bounding.forEach(this::addBound);
    this.boundEndings = Endings.of(bounding);
    this.placeEndings = Endings.of(section.folded("place_endings"));
    this.suffixes = section.folded("suffixes");
    Set<String> weak = section.folded("weak_suffixes");
    Set<String> nouns = section.folded("noun_endings");
    this.others = Beginnings.of(union(nouns, suffixes, weak));
    this.suffixEndings = Endings.of(suffixes);
    this.weakEndings = Endings.of(weak);
    this.groups = section.folded("groups");
    this.groupEndings = Endings.of(groups);
    weak.addAll(suffixes);
    weak.removeAll(groups);
    this.suffixBeginnings = Beginnings.of(weak);
    this.generic = Endings.of(section.folded("generic"));
    this.common = WordSet.of(section.folded("common"));
    this.nounEndings = Endings.of(nouns);
    this.doers = Beginnings.of(section.folded("doers"));
    this.persons = Beginnings.of(section.folded("persons"));
    this.calledBehind = Beginnings.of(section.folded("called_behind"));
    this.calledBefore = Endings.of(section.folded("called_before"));
    this.formsBehind = Beginnings.of(section.folded("forms_behind"));
    this.formsBefore = Endings.of(section.folded("forms_before"));
    this.numerals = section.folded("numerals");
    this.classifiers = section.folded("classifiers");
    this.sortEndings = Endings.of(section.folded("sort_endings"));
    this.clauseEndings = Endings.of(section.folded("clause_endings"));
    this.links = Beginnings.of(section.folded("links"));
    this.times = Beginnings.of(section.folded("times"));
    this.measures = Beginnings.of(section.folded("measures"));
    this.acts = Beginnings.of(section.folded("acts"));
    this.bracketed = Beginnings.of(section.folded("bracketed"));
    this.announcements = Beginnings.of(section.folded("announcements"));
    this.disclosures = Beginnings.of(section.folded("disclosures"));
    this.business = Beginnings.of(section.folded("business"));
    this.moves = Beginnings.of(section.folded("moves"));
    this.officials = Endings.of(section.folded("officials"));
    this.crossing = CrossingWords.of(section.words("crossing"));
  }

  /** From the section {@code unspaced_names} of a language's company lexicon. */
  static UnspacedLexicon of(Lexicon company) {
    return new UnspacedLexicon(company.section("unspaced_names"));
  }

  /** Common words that show that a short name is met by chance. */
  public CrossingWords crossing() {
    return crossing;
  }

  private static Set<String> union(Set<String> first, Set<String> second, Set<String> third) {
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    all.addAll(third);
    return all;
  }

  private void addBound(String bound) {
    TextTokens tokens = TextTokens.of(FoldedText.of(bound));
    long key = TextTokens.NO_WORDS;
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
  public int boundAt(TextTokens tokens, int word) {
    long key = TextTokens.NO_WORDS;
    int bound = 0;
    for (int last = word; last < tokens.size(); last++) {
      key = TextTokens.chain(key, tokens.hash(last));
      int value = bounds.get(key);
      if (value == SurfaceTable.ABSENT) {
        return bound;
      }
      bound = SurfaceTable.entry(value) == SurfaceTable.ABSENT ? bound : last - word + 1;
      boolean more = SurfaceTable.goesOn(value) && last + 1 < tokens.size();
      if (!more || !tokens.isGluedToNext(last)) {
        return bound;
      }
    }
    return bound;
  }

  /** Whether a word that is no part of names ends at an offset. */
  public boolean isBehindBound(FoldedText text, int offset) {
    return boundEndings.fit(text, 0, offset, 0);
  }

  /**
   * Whether a word that ends nouns or names begins at {@code start} and goes beyond {@code end}.
   */
  public boolean straddles(FoldedText text, int start, int end) {
    return start + others.longest(text, start) > end;
  }

  /** Whether a word ends as the names of towns and provinces do: 菊陽町. */
  public boolean endsLikePlace(String word) {
    return placeEndings.fit(word, 1);
  }

  /** The length of the longest word that ends names and ends this one; 0 where none does. */
  public int suffixLength(String text) {
    return suffixEndings.longest(text, 1);
  }

  /** The like of {@link #suffixLength}, of words that end other nouns too. */
  public int weakSuffixLength(String text) {
    return weakEndings.longest(text, 1);
  }

  /** Where the suffix of names ends that begins at an offset, one of a group's own excepted. */
  public int suffixEnd(FoldedText text, int start) {
    return start + suffixBeginnings.longest(text, start);
  }

  /** Whether a word ends as names of groups do: 集团, 科技. */
  public boolean isGroup(String word) {
    return groupEndings.fit(word, 2);
  }

  /** Whether a word may end a name as what the company is: 銀行. */
  public boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  /** Whether a word in front of a suffix makes no name of it: 地方銀行, 商业银行. */
  public boolean isGeneric(String front) {
    return generic.fit(front, 0);
  }

  /** Whether a word is one of the language's own, and no name by itself. */
  public boolean isCommon(String word) {
    return common.contains(word);
  }

  /** Whether a word ends as common nouns do: 売上高, 分行. */
  public boolean endsLikeNoun(String word) {
    return nounEndings.fit(word, 0);
  }

  /** Whether two words count together: 八家. */
  public boolean isCount(String first, String second) {
    return numerals.contains(first) && classifiers.contains(second);
  }

  /** Whether a word stands between a number and what is counted: 家. */
  public boolean isClassifier(String word) {
    return classifiers.contains(word);
  }

  /** Whether a word at {@code start} marks what stands before it as a doer. */
  public boolean marksDoer(FoldedText text, int start) {
    return doers.longest(text, start) > 0;
  }

  /** Whether what stands at {@code start} makes the word before it a person: 氏. */
  public boolean isPersonBehind(FoldedText text, int start) {
    return persons.longest(text, start) > 0;
  }

  /** The length of what joins an owner to its measure at {@code start}: 의, は. */
  public int linkAt(FoldedText text, int start) {
    return links.longest(text, start);
  }

  /** The length of the word of time at {@code start}: 지난해, 去年. */
  public int timeAt(FoldedText text, int start) {
    return times.longest(text, start);
  }

  /** Whether what only companies have begins at {@code start}: 매출, 营收. */
  public boolean measureAt(FoldedText text, int start) {
    return measures.longest(text, start) > 0;
  }

  /** Whether what only someone can do begins at {@code start}: 밝혔다, 宣布. */
  public boolean actAt(FoldedText text, int start) {
    return acts.longest(text, start) > 0;
  }

  /** Whether what says that something was made known begins at {@code start}: 発表した, 밝혔다. */
  public boolean announcementAt(FoldedText text, int start) {
    return announcements.longest(text, start) > 0;
  }

  /** The like of {@link #announcementAt}, of what only companies do: 공시했다, 公告. */
  public boolean disclosureAt(FoldedText text, int start) {
    return disclosures.longest(text, start) > 0;
  }

  /** Whether a word that tells business begins at {@code start}: 子会社, 新工場, 수주. */
  public boolean businessAt(FoldedText text, int start) {
    return business.longest(text, start) > 0;
  }

  /** Whether what only shares and markets do begins at {@code start}: 急騰, 続伸. */
  public boolean moveAt(FoldedText text, int start) {
    return moves.longest(text, start) > 0;
  }

  /** Whether the text up to {@code end} ends as public bodies and their heads do: 省, 당국, 会. */
  public boolean isOfficial(FoldedText text, int end) {
    return officials.fit(text, 0, end, 0);
  }

  /** Whether what opens brackets behind a company begins at {@code start}: 売上高, 대표, 股票代码. */
  public boolean isBracketed(FoldedText text, int start) {
    return bracketed.longest(text, start) > 0;
  }

  /** The length of the words at {@code start} that say that the word before is a name: という. */
  public int calledBehind(FoldedText text, int start) {
    return calledBehind.longest(text, start);
  }

  /** Whether the text up to {@code end} says that a name follows: 名为. */
  public boolean isCalledBefore(FoldedText text, int end) {
    return calledBefore.fit(text, 0, end, 0);
  }

  /** Whether a legal form stands on one of the two sides. */
  public boolean hasForm(FoldedText text, int start, int end) {
    return formsBefore.fit(text, 0, start, 0) || formsBehind.longest(text, end) > 0;
  }

  /** Whether the text up to {@code end} ends as a sort does: 商, 업체. */
  public boolean endsLikeSort(FoldedText text, int end) {
    return sortEndings.fit(text, 0, end, 0);
  }

  /** Whether the text up to {@code end} ends as a clause does that describes the next word. */
  public boolean endsLikeClause(FoldedText text, int end) {
    return clauseEndings.fit(text, 0, end, 0);
  }
}
