package org.newsledger.company;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;

/** The section {@code company} of one language's lexicon, made ready for matching. */
final class CompanyLexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<Cue.Kind, String> SECTIONS =
      new EnumMap<>(
          Map.of(
              Cue.Kind.DETERMINER, "determiners",
              Cue.Kind.OF, "of",
              Cue.Kind.PRONOUN, "pronouns",
              Cue.Kind.ANAPHOR, "anaphors",
              Cue.Kind.MAKER, "makers",
              Cue.Kind.TITLE, "titles",
              Cue.Kind.VERB, "verbs",
              Cue.Kind.RELATION, "relations",
              Cue.Kind.NOT_COMPANY, "not_companies"));

  private final Language language;
  private final SurfaceTable table = new SurfaceTable();
  private final List<Cue> cues = new ArrayList<>();
  private final Set<String> particles = new HashSet<>();

  private CompanyLexicon(Language language) {
    this.language = language;
  }

  /** The lexicon of a language. */
  static CompanyLexicon of(Language language) {
    CompanyLexicon lexicon = new CompanyLexicon(language);
    Lexicon section = Lexicon.of(language, "company");
    SECTIONS.forEach(
        (kind, key) -> section.words(key).forEach(word -> lexicon.add(word, Cue.of(kind, ""))));
    section
        .section("sorts")
        .wordsByKey()
        .forEach(
            (sort, words) -> words.forEach(word -> lexicon.add(word, Cue.of(Cue.Kind.SORT, sort))));
    lexicon.particles.addAll(section.words("particles"));
    return lexicon;
  }

  Language language() {
    return language;
  }

  /** Whether the run of Hangul at {@code at} consists of particles that follow a noun. */
  boolean isParticle(FoldedText text, int at) {
    int end = at;
    while (end < text.length() && CharClass.of(text.charAt(end)) == CharClass.HANGUL) {
      end++;
    }
    String run = text.subSequence(at, end);
    if (particles.contains(run)) {
      return true;
    }
    for (int i = 1; i < run.length(); i++) {
      if (particles.contains(run.substring(0, i)) && particles.contains(run.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** The phrases of a text: the longest that begin, and the longest that end, at each word. */
  Cues scan(TextTokens tokens) {
    Cues found = new Cues(tokens.size());
    for (int first = 0; first < tokens.size(); first++) {
      long key = SurfaceIndex.NONE;
      for (int last = first; last < tokens.size() && last < first + 12; last++) {
        if (last > first && !tokens.isPhrase(last - 1)) {
          break;
        }
        key = TextTokens.chain(key, tokens.hash(last));
        int value = table.get(key);
        if (value == SurfaceTable.ABSENT) {
          break;
        }
        int entry = SurfaceTable.entry(value);
        if (entry != SurfaceTable.ABSENT) {
          found.add(new CueHit(first, last, cues.get(entry)));
        }
        if (!SurfaceTable.goesOn(value)) {
          break;
        }
      }
    }
    return found;
  }

  private void add(String phrase, Cue cue) {
    TextTokens tokens = TextTokens.of(FoldedText.of(phrase));
    long key = SurfaceIndex.NONE;
    for (int i = 0; i < tokens.size(); i++) {
      key = TextTokens.chain(key, tokens.hash(i));
      if (i + 1 < tokens.size()) {
        table.begin(key);
      }
    }
    int value = table.get(key);
    int entry = value == SurfaceTable.ABSENT ? value : SurfaceTable.entry(value);
    if (entry == SurfaceTable.ABSENT) {
      table.set(key, cues.size());
      cues.add(cue);
    } else {
      cues.set(entry, cues.get(entry).and(cue));
    }
  }
}
