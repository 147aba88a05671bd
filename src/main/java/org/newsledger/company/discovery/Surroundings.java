package org.newsledger.company.discovery;

import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.CueHit;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.LegalForms;
import org.newsledger.company.name.NameWords;
import org.newsledger.company.name.SmallForms;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Shapes;

/** Looks for evidence around words that may name a company. */
public final class Surroundings {

  private static final int LONGEST_FORM = 4;
  private static final int LONGEST_PERSON = 4;

  private static final int LONGEST_SMALL_FORM = 4;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final CompanyLexicon lexicon;
  private final Appositions appositions;
  private final Brackets brackets;
  private final Origins origins;
  private final Seats seats;
  private final FinalVerbs finalVerbs;
  private final SeveralNames several;
  private final Members members;

  public Surroundings(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon();
    this.appositions = new Appositions(reading);
    this.brackets = new Brackets(reading);
    this.origins = new Origins(reading);
    this.seats = new Seats(reading);
    this.finalVerbs = new FinalVerbs(reading);
    this.several = new SeveralNames(reading);
    this.members = new Members(reading);
  }

  /** The best evidence that the words {@code [first, last]} name a company. */
  public Optional<Evidence> evidence(int first, int last) {
    if (formEnd(last) > last || formBefore(first) || endsInForm(first, last)) {
      return Optional.of(Evidence.LEGAL_FORM);
    }
    if (isGroup(last + 1)) {
      return Optional.of(Evidence.NAME_WORD);
    }
    if (isTickerBehind(last)) {
      return Optional.of(Evidence.TICKER);
    }
    if (sort(first, last).isPresent()
        || appositions.isDescribed(first, last)
        || finalVerbs.tellOf(last)
        || several.areCompanies(first, last)) {
      return Optional.of(Evidence.APPOSITION);
    }
    if (isTitled(first, last)) {
      return Optional.of(Evidence.TITLE);
    }
    if (isRelated(first, last) || finalVerbs.closeOn(first, last)) {
      return Optional.of(Evidence.RELATION);
    }
    int end = brackets.lastWithin(last);
    boolean near = end > last ? shapes.isBetween(end, ") ") : shapes.touches(last);
    return near ? said(end) : saidBehindSeat(last);
  }

  /** "X, de Setúbal, captou": only a deal reaches over where the name comes from. */
  private Optional<Evidence> saidBehindSeat(int last) {
    int seat = seats.lastOfAside(last);
    return seat > last && cues.begins(seat + 1, Kind.DEAL)
        ? Optional.of(Evidence.DEAL)
        : Optional.empty();
  }

  /** What is done by the name that ends at a word. */
  private Optional<Evidence> said(int last) {
    if (cues.begins(last + 1, Kind.DEAL)) {
      return Optional.of(Evidence.DEAL);
    }
    return cues.begins(last + 1, Kind.VERB) ? Optional.of(Evidence.VERB) : Optional.empty();
  }

  /**
   * The last word of the legal form behind {@code last}; {@code last} itself where there is none,
   * as in "X co-founder".
   */
  public int formEnd(int last) {
    boolean mayFollow =
        shapes.isBetween(last + 1, ".")
            || shapes.isSlashed(last + 1)
            || (mayBeForm(last + 1) && LegalForms.shared().beginsForm(tokens.word(last + 1)));
    if (!mayFollow) {
      return last;
    }
    StringBuilder form = new StringBuilder();
    int end = last;
    for (int at = last + 1; at <= last + LONGEST_FORM && at < tokens.size(); at++) {
      String gap = shapes.between(at - 1);
      boolean dotted = gap.equals(".") && tokens.end(at) - tokens.start(at) <= 2;
      boolean near = gap.equals(" ") || gap.equals(", ") || gap.isEmpty();
      boolean slashed = shapes.isSlashed(at - 1);
      if (!dotted
          && !slashed
          && (!near
              || !(shapes.isCapital(at)
                  || SmallForms.contains(tokens.word(at), lexicon::isHome)))) {
        return end;
      }
      form.append(form.isEmpty() || dotted ? "" : slashed ? "/" : " ").append(tokens.word(at));
      if (LegalForms.shared().isForm(form.toString()) && !shapes.isBetween(at, "-")) {
        end = at;
      }
    }
    return end;
  }

  /**
   * A word of names of companies that stands behind the words, left out of the name: the X Group.
   */
  private boolean isGroup(int word) {
    return !lexicon.has(Habit.CAPITAL_NOUNS)
        && shapes.isBetween(word - 1, " ")
        && shapes.isCapital(word)
        && !shapes.isHeading(word)
        && cues.begins(word, Kind.STOPWORD)
        && NameWords.contains(tokens.word(word));
  }

  private boolean mayBeForm(int word) {
    return word < tokens.size()
        && (shapes.isCapital(word) || tokens.length(word) <= LONGEST_SMALL_FORM);
  }

  private boolean endsInForm(int first, int last) {
    boolean mayEnd =
        last > first
            && (shapes.isBetween(last - 1, ".") || LegalForms.shared().endsForm(tokens.word(last)));
    if (!mayEnd) {
      return false;
    }
    StringBuilder form = new StringBuilder();
    for (int at = last; at > first && at > last - LONGEST_FORM; at--) {
      if (cues.ends(at - 1, Kind.OF)) {
        return false;
      }
      boolean dotted = at < last && shapes.between(at).equals(".");
      form.insert(0, tokens.word(at) + (at == last || dotted ? "" : " "));
      if (LegalForms.shared().isForm(form.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean formBefore(int first) {
    return first > 0
        && (shapes.touches(first - 1) || shapes.isBetween(first - 1, ". "))
        && shapes.isCapital(first - 1)
        && LegalForms.shared().inFront(tokens.word(first - 1)).isPresent();
  }

  /** {@code (PETR4)}: four capitals and a number of one or two digits between brackets. */
  private boolean isBrazilian(int word) {
    if (word >= tokens.size() || !shapes.isAllCapital(word)) {
      return false;
    }
    int end = word + 1 < tokens.size() && shapes.between(word).isEmpty() ? word + 1 : word;
    String code = tokens.words(word, end);
    int letters = 0;
    while (letters < code.length() && Character.isLetter(code.charAt(letters))) {
      letters++;
    }
    int digits = code.length() - letters;
    return letters == 4
        && digits >= 1
        && digits <= 2
        && code.chars().skip(letters).allMatch(Character::isDigit)
        && shapes.between(end).startsWith(")");
  }

  /** {@code (NASDAQ: META)}, {@code (005930.KS)}, {@code ($NVDA)}. */
  private boolean isTickerBehind(int last) {
    String gap = shapes.between(last);
    if ((!gap.endsWith("(") && !gap.endsWith("($")) || gap.indexOf('\n') >= 0) {
      return false;
    }
    if (isBrazilian(last + 1)) {
      return true;
    }
    boolean exchange = shapes.between(last + 1).strip().equals(":");
    boolean suffix = shapes.between(last + 1).equals(".") && tokens.word(last + 2).length() <= 3;
    return (exchange && shapes.isAllCapital(last + 1)) || suffix || gap.endsWith("$");
  }

  /** The sort of company that the text says the words {@code [first, last]} are. */
  Optional<String> sort(int first, int last) {
    return appositions.sort(first, last);
  }

  /** "rival X", "a subsidiary of X", "the owner of X". */
  private boolean isRelated(int first, int last) {
    int origin = origins.before(first);
    return isTied(first) || (origin < first && isTied(origin)) || members.areNamed(first, last);
  }

  private boolean isTied(int first) {
    if (!shapes.touches(first - 1)) {
      return false;
    }
    int before = beforeOf(first);
    boolean linked = before < first - 1 && shapes.touches(before);
    return (linked && cues.ends(before, Kind.OWNER))
        || isRelation(first - 1)
        || (linked && isRelation(before));
  }

  /** The word in front of an "of" that stands before {@code first}, or of that word itself. */
  private int beforeOf(int first) {
    Optional<CueHit> of = cues.endingAt(first - 1).filter(hit -> hit.is(Kind.OF));
    return (of.isPresent() ? of.get().first() : first) - 1;
  }

  /** "actionnaire majoritaire de": an adjective may stand behind. */
  private boolean isRelation(int word) {
    return cues.ends(word, Kind.RELATION)
        || lexicon.endsLikeRole(tokens.word(word))
        || isBehindRelation(word);
  }

  private boolean isBehindRelation(int word) {
    return lexicon.has(Habit.ADJECTIVES_BEHIND)
        && cues.endingAt(word).isEmpty()
        && !shapes.isCapital(word)
        && shapes.touches(word - 1)
        && cues.ends(word - 1, Kind.RELATION);
  }

  /** "the chief executive of X", "X's chief executive", "X CEO". */
  private boolean isTitled(int first, int last) {
    int before = beforeOf(first);
    boolean of = before < first - 1;
    boolean linked = of ? shapes.touches(first - 1) : lexicon.has(Habit.CASES) && first == last;
    if (linked && shapes.touches(before) && cues.ends(before, Kind.TITLE)) {
      return true;
    }
    if (of && linked && isBehindTitle(before)) {
      return true;
    }
    boolean possessive = shapes.between(last).equals("'") && isWord(last + 1, "s");
    int next = possessive ? last + 2 : last + 1;
    boolean near = possessive || (lexicon.has(Habit.TITLES_BEHIND) && !isPlainWord(first, last));
    boolean hyphened = near && shapes.isBetween(last, "-");
    if (!near || !(hyphened || shapes.touches(next - 1))) {
      return false;
    }
    return cues.begins(next, Kind.TITLE) || (possessive && isAdjectiveOfTitle(next));
  }

  /** "X's biggest shareholder"; a person may have had a chief executive of the kind. */
  private boolean isAdjectiveOfTitle(int word) {
    return shapes.joins(word)
        && !shapes.isCapital(word)
        && cues.begins(word + 1, Kind.TITLE)
        && !cues.begins(word + 1, Kind.HEAD);
  }

  /** "Total revenue": a common word has the capital of the sentence that it opens. */
  private boolean isPlainWord(int first, int last) {
    return first == last && shapes.beginsSentence(first) && cues.begins(first, Kind.COMMON);
  }

  /** "directeur Piet Smal van X": a title and who bears it. */
  private boolean isBehindTitle(int last) {
    int at = last;
    while (at > last - LONGEST_PERSON && shapes.isCapital(at) && shapes.isBetween(at, " ")) {
      at--;
    }
    return at < last - 1
        && !lexicon.has(Habit.CAPITAL_NOUNS)
        && shapes.isBetween(at, " ")
        && cues.ends(at, Kind.TITLE)
        && cues.ends(at, Kind.HEAD);
  }

  private boolean isWord(int at, String word) {
    return at < tokens.size() && tokens.word(at).equals(word);
  }
}
