package org.newsledger.company.unspaced;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.SentenceSigns;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/**
 * Finds unknown names of companies in Japanese, Chinese and Korean, which have no capitals: words
 * between clear bounds that a sort, a verb of making or a deal introduces, or that end as names do.
 */
public final class UnspacedNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 16;
  private static final int LONGEST_HAN = 6;

  /** Stands glued behind the name of who is listed. */
  private static final String LISTING = "ipo";

  private final Reading reading;
  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;
  private final UnspacedEvidence evidence;
  private final MarkedNames marked;
  private final Announcers announcers;
  private final BracketsBehind brackets;
  private final SmallLatinNames smallLatin;
  private final boolean korean;
  private final boolean chinese;

  /** Names in one text. */
  public UnspacedNames(Reading reading, SentenceSigns signs) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
    this.korean = !reading.lexicon().has(Habit.GLUED_WORDS);
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
    this.evidence = new UnspacedEvidence(reading, signs, this);
    this.marked = new MarkedNames(reading);
    this.smallLatin = new SmallLatinNames(reading);
    this.brackets = new BracketsBehind(reading);
    this.announcers = new Announcers(reading, signs);
  }

  /** A name and what shows that it is a company's. */
  public record Found(Run run, Evidence evidence) {}

  /** The names, in text order. */
  public List<Found> find() {
    FirmLikeNames firms = firms();
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      int first = at;
      Optional<Run> quoted = marked.at(at);
      if (quoted.isPresent()) {
        found.add(new Found(quoted.get(), Evidence.APPOSITION));
        at = quoted.get().last();
        continue;
      }
      Optional<Run> coded = brackets.codedAt(at);
      if (coded.isPresent()) {
        found.add(new Found(coded.get(), Evidence.TICKER));
        at = coded.get().last();
        continue;
      }
      Optional<Run> run = beginsHere(at) ? runAt(at) : Optional.empty();
      run.flatMap(this::judged)
          .or(() -> opening(first))
          .or(() -> smallLatin.at(first))
          .or(() -> run.filter(r -> isFirm(firms, r)).map(r -> new Found(r, Evidence.VERB)))
          .ifPresent(found::add);
    }
    return found;
  }

  private FirmLikeNames firms() {
    FirmLikeNames firms = new FirmLikeNames(reading);
    for (int at = 0; at < tokens.size(); at++) {
      if (beginsHere(at)) {
        runAt(at).ifPresent(firms::note);
      }
    }
    return firms;
  }

  private boolean isFirm(FirmLikeNames firms, Run run) {
    String text = tokens.words(run.first(), run.last());
    return (firms.contains(run) || announcers.contains(run))
        && names(run, text)
        && countryEnd(run.first()) < run.first()
        && !evidence.isOther(run);
  }

  private boolean names(Run run, String text) {
    return endsClearly(run) && !lexicon.endsLikeNoun(text) && !lexicon.endsLikePlace(text);
  }

  private Optional<Found> judged(Run run) {
    return evidence.of(run).map(shown -> new Found(evidence.withoutCompany(run), shown));
  }

  /** "皖硅科技名不见经传": a clause that opens with a name, whatever follows. */
  private Optional<Found> opening(int first) {
    boolean opens = chinese && (first == 0 || !tokens.isGluedToNext(first - 1));
    if (!opens || !isAllHan(first, first) || endsBefore(first, first)) {
      return Optional.empty();
    }
    int most = Math.min(tokens.size() - 1, first + LONGEST_HAN);
    for (int last = first + 1; last < most && isAllHan(last, last); last++) {
      String text = tokens.words(first, last);
      if (lexicon.isGroup(text) && !isGoneOn(last + 1)) {
        Run run = new Run(first, last);
        return evidence.ofOpening(run).map(shown -> new Found(run, shown));
      }
      if (!tokens.isGluedToNext(last) || endsBefore(first, last)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 科技公司, 科技板块: the word goes on as a noun of its own. */
  private boolean isGoneOn(int next) {
    return next >= tokens.size()
        || cues.begins(next, Kind.SORT)
        || lexicon.straddles(tokens.text(), tokens.start(next), tokens.start(next));
  }

  /** Whether a name may begin at a word: behind a bound, or behind a sort. */
  private boolean beginsHere(int at) {
    boolean hiragana = isHiragana(at) && (at == 0 || !tokens.isGluedToNext(at - 1));
    if (!isNameCharacter(at) && !hiragana) {
      return false;
    }
    if (at == 0 || !tokens.isGluedToNext(at - 1) || !isNameCharacter(at - 1)) {
      return at == 0 || !isDotted(at - 1);
    }
    return !korean
        && (cues.endingAt(at - 1).isPresent()
            || (lexicon.isBehindBound(tokens.text(), tokens.end(at - 1)) && !isInBound(at))
            || lexicon.endsLikeSort(tokens.text(), tokens.end(at - 1)));
  }

  /** 下 in 买下, though 买 is a bound too. */
  private boolean isInBound(int at) {
    return lexicon.boundAt(tokens, at - 1) > 1;
  }

  /** "エア・ウォーター": a dot between two words in katakana joins them. */
  private boolean isDotted(int word) {
    return tokens.kind(word) == CharClass.KATAKANA
        && tokens.kind(word + 1) == CharClass.KATAKANA
        && shapes.isBetween(word, "・");
  }

  /** Japanese names may begin in hiragana: えひめ南予鉄道. */
  private boolean isHiragana(int at) {
    return !korean && !chinese && tokens.kind(at) == CharClass.HIRAGANA;
  }

  private boolean isNameCharacter(int at) {
    CharClass kind = tokens.kind(at);
    return switch (kind) {
      case HAN, KATAKANA -> !korean;
      case HANGUL -> korean;
      case LETTER -> true;
      default -> false;
    };
  }

  /** The words from {@code first} up to the next bound. */
  private Optional<Run> runAt(int begin) {
    int last = korean ? lastOfWord(begin) : lastBeforeBound(begin);
    int first = chinese ? behindSort(begin, last) : begin;
    int length = last < first ? 0 : length(new Run(first, last));
    boolean han = length > 0 && !korean && isAllHan(first, last);
    int longest = han && chinese && !isFormBehind(last) ? LONGEST_HAN + 1 : LONGEST;
    boolean fits = length >= SHORTEST && length <= longest;
    boolean latin =
        fits
            && first == last
            && tokens.kind(first) == CharClass.LETTER
            && (length == SHORTEST || !shapes.isCapital(first));
    return fits && !latin ? Optional.of(new Run(first, last)) : Optional.empty();
  }

  private boolean isFormBehind(int last) {
    return lexicon.hasForm(tokens.text(), tokens.end(last), tokens.end(last));
  }

  /** The word behind the last sort within, where enough for a name is left. */
  private int behindSort(int first, int last) {
    for (int at = last - SHORTEST - 1; at >= first; at--) {
      if (lexicon.endsLikeSort(tokens.text(), tokens.end(at))) {
        return at + 1;
      }
    }
    return first;
  }

  /** Korean names end where the particles of their word begin. */
  private int lastOfWord(int first) {
    int end = first;
    while (end - first < LONGEST
        && end + 1 < tokens.size()
        && tokens.isGluedToNext(end)
        && isNameCharacter(end + 1)) {
      end++;
    }
    for (int last = first + 1; last < end; last++) {
      if (reading.lexicon().isParticle(tokens.text(), tokens.end(last)) || isFormBehind(last)) {
        return last;
      }
    }
    return end;
  }

  private int lastBeforeBound(int first) {
    int country = countryEnd(first);
    int last = country < first && endsBefore(first, first) ? first - 1 : Math.max(first, country);
    boolean opening = isHiragana(first);
    while (last >= first
        && last + 1 < tokens.size()
        && last - first < LONGEST
        && (tokens.isGluedToNext(last) || isDotted(last))
        && (isNameCharacter(last + 1) || (opening && isHiragana(last + 1)))
        && !endsBefore(first, last + 1)) {
      last++;
      opening &= isHiragana(last);
    }
    return opening ? first - 1 : last;
  }

  /** The last word of the country that a name may begin with, 日本板硝子; before first for none. */
  int countryEnd(int first) {
    int words = lexicon.boundAt(tokens, first);
    boolean country =
        words > 1 && reading.lexicon().isPlace(tokens.words(first, first + words - 1));
    return country ? first + words - 1 : first - 1;
  }

  /** Whether a verb, a deal or a function word begins at a word. */
  private boolean endsBefore(int first, int word) {
    if (lexicon.boundAt(tokens, word) > 0 || (chinese && tokens.word(word).equals(LISTING))) {
      return true;
    }
    return word > first
        && (isFormBehind(word - 1)
            || cues.begins(word, Kind.VERB)
            || cues.begins(word, Kind.DEAL)
            || (cues.begins(word, Kind.TITLE) && !isInSuffix(word)));
  }

  /** 製 in 白鷺製作所, though "made by" is written so too. */
  private boolean isInSuffix(int word) {
    return lexicon.suffixEnd(tokens.text(), tokens.start(word)) > tokens.end(word);
  }

  private boolean isAllHan(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.kind(i) != CharClass.HAN) {
        return false;
      }
    }
    return true;
  }

  /** Whether a particle, a bound or a mark follows. */
  boolean endsClearly(Run run) {
    int next = run.last() + 1;
    return next >= tokens.size()
        || !shapes.between(run.last()).isEmpty()
        || !isNameCharacter(next)
        || endsBefore(run.first(), next)
        || korean;
  }

  private int length(Run run) {
    return tokens.end(run.last()) - tokens.start(run.first());
  }
}
