package org.newsledger.company.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsledger.company.index.SurfaceTable;
import org.newsledger.company.index.TextTokens;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;

/** The section {@code company} of one language's lexicon, made ready for matching. */
public final class CompanyLexicon implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many characters may a place have, in a script without spaces. */
  private static final int LONGEST_PLACE = 4;

  private static final int USUAL_PHRASES = 2048;

  private final SurfaceTable table = new SurfaceTable(USUAL_PHRASES);
  private final List<Cue> cues = new ArrayList<>();
  private final Particles particles;
  private final Set<String> ands = new HashSet<>();
  private final PlaceNames places;
  private final Endings demonymEndings;
  private final Endings originEndings;
  private final Endings sortEndings;
  private final Endings adjectiveEndings;
  private final Endings roleEndings;
  private final Endings pluralEndings;
  private final Nationalities nationalities;

  private final Endings plainEndings;
  private final Endings verbEndings;
  private final Endings surnameEndings;
  private final Set<Habit> habits;
  private final Set<String> home;
  private final Set<String> predicates;

  private final UnspacedLexicon unspaced;
  private final CaseForms cases;
  private final Inhabitants inhabitants;

  private CompanyLexicon(Language language, Lexicon section) {
    this.unspaced = UnspacedLexicon.of(section);
    this.cases = CaseForms.of(section);
    this.inhabitants = Inhabitants.of(section);
    this.nationalities = Nationalities.of(section);
    this.particles = new Particles(section.words("particles"));
    this.demonymEndings = Endings.of(section.words("demonym_endings"));
    this.originEndings = Endings.of(section.words("origin_endings"));
    this.sortEndings = Endings.of(section.words("sort_endings"));
    this.adjectiveEndings = Endings.of(section.words("adjective_endings"));
    this.roleEndings = Endings.of(section.words("role_endings"));
    this.pluralEndings = Endings.of(section.words("plural_endings"));
    this.plainEndings = Endings.of(section.words("plain_endings"));
    this.verbEndings = Endings.of(section.words("verb_endings"));
    this.surnameEndings = Endings.of(section.words("surname_endings"));
    this.habits = Habit.of(section.words("habits"));
    this.home = Set.copyOf(section.words("home"));
    this.predicates = Set.copyOf(section.words("predicates"));
    this.places = PlaceNames.of(language, section, habits);
  }

  /** The lexicon of a language. */
  public static CompanyLexicon of(Language language) {
    Lexicon section = Lexicon.of(language, "company");
    CompanyLexicon lexicon = new CompanyLexicon(language, section);
    CueSections.ALL.forEach(
        (kind, key) -> section.words(key).forEach(word -> lexicon.add(word, Cue.of(kind, ""))));
    section
        .section("sorts")
        .wordsByKey()
        .forEach(
            (sort, words) ->
                words.forEach(
                    word -> {
                      Cue cue = Cue.of(Cue.Kind.SORT, sort);
                      lexicon.add(word, cue);
                      lexicon.genitive(word).ifPresent(genitive -> lexicon.add(genitive, cue));
                    }));
    lexicon.ands.addAll(section.words("and"));
    return lexicon;
  }

  /** What it knows of names in text without spaces. */
  public UnspacedLexicon unspaced() {
    return unspaced;
  }

  /** How names change by case. */
  public CaseForms cases() {
    return cases;
  }

  /** The nouns for the people of a country. */
  public Inhabitants inhabitants() {
    return inhabitants;
  }

  /** Whether the language has this habit. */
  public boolean has(Habit habit) {
    return habits.contains(habit);
  }

  /** Whether a folded word is a compound that says what a company is to another: Erzrivale. */
  public boolean endsLikeRole(String word) {
    return roleEndings.fit(word, 0);
  }

  /** Whether a folded word ends as nouns of the language do that are no names. */
  public boolean endsLikeNoun(String word) {
    return plainEndings.fit(word, 2);
  }

  /** Whether a folded word ends as adjectives do that go with a sort. */
  public boolean endsLikeAdjective(String word) {
    return adjectiveEndings.fit(word, 3);
  }

  /** Whether a folded word ends as verbs do and nouns do not. */
  public boolean endsLikeVerb(String word) {
    return verbEndings.fit(word, 2);
  }

  /** Whether a folded word ends as surnames of the language do. */
  public boolean endsLikeSurname(String word) {
    return surnameEndings.fit(word, 2);
  }

  /** Whether a folded word ends as plurals do. */
  public boolean endsLikePlural(String word) {
    return pluralEndings.fit(word, 0);
  }

  /**
   * Whether a folded word that begins a sentence and is followed by a verb can only be a name, as
   * the language puts an article in front of its nouns.
   */
  public boolean isNameWithoutArticle(String word) {
    return has(Habit.BARE_NAMES) && !endsLikeNoun(word);
  }

  /** Whether a folded word begins what is said of a subject: has, rose. */
  public boolean isPredicate(String word) {
    return predicates.contains(word);
  }

  /** Whether a folded word is "and" or "or". */
  public boolean isAnd(String word) {
    return ands.contains(word);
  }

  /** Whether a folded word ends as those do that are made of places. */
  public boolean endsLikeDemonym(String word) {
    return demonymEndings.fit(word, 3) || places.isSourceOf(word);
  }

  /** Whether a folded word ends as small words do that say from which place something is. */
  public boolean endsLikeOrigin(String word) {
    return originEndings.fit(word, 3) || endsLikeDemonym(word);
  }

  /** Whether a folded word is a compound whose last part is a sort of company: Spielzeugriese. */
  public boolean endsLikeSort(String word) {
    return sortEndings.fit(word, 2);
  }

  /** The country whose people or things a folded word names, as ISO 3166-1 alpha-2. */
  public Optional<String> country(String word) {
    return nationalities.country(word);
  }

  /** Whether the language is spoken at home in a country, given as ISO 3166-1 alpha-2. */
  public boolean isHome(String country) {
    return home.contains(country.toLowerCase(Locale.ROOT));
  }

  /** Whether a word governs a case, as prepositions do. */
  public boolean governs(String word) {
    return cases.governs(word);
  }

  /** "des Autobauers": where nouns are inflected so, the genitive of one. */
  private Optional<String> genitive(String noun) {
    boolean inflected = has(Habit.CAPITAL_NOUNS) && has(Habit.GENITIVE_S);
    return inflected && noun.endsWith("er") ? Optional.of(noun + "s") : Optional.empty();
  }

  /** Whether the folded words are the name of a country, a state or a large city. */
  public boolean isPlace(String words) {
    return places.contains(words);
  }

  /** Whether a place's name begins at a word, in a script without spaces. */
  public boolean beginsWithPlace(TextTokens tokens, int word) {
    for (int last = word; last < Math.min(tokens.size(), word + LONGEST_PLACE); last++) {
      if (places.containsAsWritten(tokens.words(word, last))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the run of Hangul at {@code at} consists of particles that follow a noun. */
  public boolean isParticle(FoldedText text, int at) {
    return particles.areAt(text, at);
  }

  /** The phrases of a text: the longest that begin, and the longest that end, at each word. */
  public Cues scan(TextTokens tokens) {
    Cues found = new Cues(tokens.size());
    for (int first = 0; first < tokens.size(); first++) {
      long key = TextTokens.NO_WORDS;
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
    long key = TextTokens.NO_WORDS;
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
