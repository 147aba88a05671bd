package org.newsledger.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.Cue.Kind;
import org.newsledger.text.CharClass;
import org.newsledger.text.Language;

/**
 * Finds unknown names of companies in Japanese, Chinese and Korean, which have no capitals: words
 * between clear bounds that a sort, a verb of making or a deal introduces, or that end as names do.
 */
final class UnspacedNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 16;
  private static final int LONGEST_HAN = 6;

  private final Reading reading;
  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;
  private final SentenceSigns signs;
  private final boolean korean;
  private final boolean chinese;

  UnspacedNames(Reading reading, SentenceSigns signs) {
    this.signs = signs;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
    this.korean = reading.lexicon().language() == Language.KO;
    this.chinese = reading.lexicon().language() == Language.ZH;
  }

  /** A name and what shows that it is a company's. */
  record Found(Run run, Evidence evidence) {}

  /** The names, in text order. */
  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Run> run = beginsHere(at) ? runAt(at) : Optional.empty();
      if (run.isPresent()) {
        run.flatMap(this::judge).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a name may begin at a word: behind a bound, or behind a sort. */
  private boolean beginsHere(int at) {
    if (!isNameCharacter(at)) {
      return false;
    }
    if (at == 0 || !tokens.isGluedToNext(at - 1) || !isNameCharacter(at - 1)) {
      return true;
    }
    return !korean
        && (cues.endingAt(at - 1).isPresent()
            || lexicon.boundAt(tokens, at - 1) == 1
            || lexicon.endsLikeSort(tokens.text(), tokens.end(at - 1)));
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
    boolean fits = length >= SHORTEST && length <= (han && chinese ? LONGEST_HAN + 1 : LONGEST);
    boolean latin = fits && tokens.kind(first) == CharClass.LETTER && first == last;
    return fits && !latin ? Optional.of(new Run(first, last)) : Optional.empty();
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
    while (end + 1 < tokens.size() && tokens.isGluedToNext(end) && isNameCharacter(end + 1)) {
      end++;
    }
    for (int last = first + 1; last < end; last++) {
      if (reading.lexicon().isParticle(tokens.text(), tokens.end(last))) {
        return last;
      }
    }
    return end;
  }

  private int lastBeforeBound(int first) {
    int last = first;
    while (last + 1 < tokens.size()
        && last - first < LONGEST
        && tokens.isGluedToNext(last)
        && isNameCharacter(last + 1)
        && !endsBefore(first, last + 1)) {
      last++;
    }
    return endsBefore(first, first) ? first - 1 : last;
  }

  /** Whether a verb, a deal or a function word begins at a word. */
  private boolean endsBefore(int first, int word) {
    if (lexicon.boundAt(tokens, word) > 0) {
      return true;
    }
    return word > first
        && (cues.begins(word, Kind.VERB)
            || cues.begins(word, Kind.DEAL)
            || cues.begins(word, Kind.TITLE));
  }

  private boolean isAllHan(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.kind(i) != CharClass.HAN) {
        return false;
      }
    }
    return true;
  }

  private Optional<Found> judge(Run run) {
    String text = text(run);
    if (holdsCommonWord(run, text)) {
      return Optional.empty();
    }
    if (hasSuffix(run, text)) {
      return Optional.of(new Found(run, Evidence.NAME_WORD));
    }
    if (isIntroducedBySort(run) || isMadeOut(run)) {
      return Optional.of(new Found(run, Evidence.APPOSITION));
    }
    if (isCompanyBehind(run)) {
      return Optional.of(new Found(run, Evidence.LEGAL_FORM));
    }
    return isTopicOfDeal(run) || isSetApart(run)
        ? Optional.of(new Found(run, Evidence.DEAL))
        : Optional.empty();
  }

  /** Whether the run is, or holds, a word of the lexicon that is no name. */
  private boolean holdsCommonWord(Run run, String text) {
    if (lexicon.isCommon(text) || reading.lexicon().isPlace(text)) {
      return true;
    }
    for (int at = run.first(); at <= run.last(); at++) {
      Optional<CueHit> hit = cues.beginningAt(at);
      boolean whole = hit.isPresent() && at == run.first() && hit.get().last() == run.last();
      boolean inner = hit.isPresent() && hit.get().last() > hit.get().first() && !korean;
      boolean body =
          hit.isPresent() && hit.get().is(Kind.NOT_COMPANY) && hit.get().last() == run.last();
      if (whole || (inner && !lexicon.isSuffix(word(hit.get()))) || body) {
        return true;
      }
    }
    return false;
  }

  /** "阿波銀行", "한국투자파트너스": two or more characters and a word that ends names. */
  private boolean hasSuffix(Run run, String text) {
    Optional<String> suffix = lexicon.suffixOf(text);
    if (suffix.isEmpty()) {
      return false;
    }
    String front = text.substring(0, text.length() - suffix.get().length());
    return front.length() >= SHORTEST && !lexicon.isGeneric(front) && endsClearly(run);
  }

  /** Whether a particle, a bound or a mark follows. */
  private boolean endsClearly(Run run) {
    int next = run.last() + 1;
    return next >= tokens.size()
        || !shapes.between(run.last()).isEmpty()
        || !isNameCharacter(next)
        || endsBefore(run.first(), next)
        || korean;
  }

  /** "新興企業、ウミノワが", "制冷配件商皖东旋风日前", "스타트업 누리촉매는". */
  private boolean isIntroducedBySort(Run run) {
    int before = run.first() - 1;
    String gap = shapes.between(before);
    boolean touching = gap.isEmpty() || gap.equals("\"") || gap.equals("、") || gap.equals(" ");
    if (before < 0 || !touching || !endsClearly(run)) {
      return false;
    }
    boolean sort = endsInSort(before) || lexicon.endsLikeSort(tokens.text(), tokens.end(before));
    boolean longEnough = length(run) > SHORTEST || gap.equals("\"");
    return sort && longEnough && isSubjectLike(run, gap);
  }

  /** Chinese says "公司" for the company spoken of: only other sorts introduce. */
  private boolean endsInSort(int word) {
    return cues.endingAt(word)
        .filter(hit -> hit.is(Kind.SORT) && !(chinese && hit.cue().sort().equals("any")))
        .isPresent();
  }

  /** Whether what follows makes the run a doer rather than a part of the phrase before it. */
  private boolean isSubjectLike(Run run, String gap) {
    if (gap.equals("\"")) {
      return true;
    }
    int next = run.last() + 1;
    return next < tokens.size()
        && shapes.between(run.last()).isEmpty()
        && lexicon.marksDoer(tokens.text(), tokens.start(next));
  }

  /** "を手がけるウミノワは", "장비를 만드는 오션칠은": a clause that says what it makes. */
  private boolean isMadeOut(Run run) {
    int before = run.first() - 1;
    if (before < 0 || chinese || !isSubjectLike(run, shapes.between(before))) {
      return false;
    }
    boolean maker = cues.ends(before, Kind.MAKER) || lexicon.endsLikeClause(tokens.word(before));
    String gap = shapes.between(before);
    return maker && (gap.isEmpty() || gap.equals(" ")) && length(run) > SHORTEST;
  }

  /** "ウミノワ社". */
  private boolean isCompanyBehind(Run run) {
    return !chinese
        && !korean
        && run.words() == 2
        && tokens.kind(run.first()) == CharClass.KATAKANA
        && tokens.word(run.last()).equals("社")
        && length(run) > SHORTEST + 1;
  }

  /** A katakana word that its sentence is on, where the sentence tells a deal or says "company". */
  private boolean isTopicOfDeal(Run run) {
    boolean kana = tokens.kind(run.first()) == CharClass.KATAKANA && run.words() == 1;
    boolean quoted = chinese && shapes.between(run.first() - 1).equals("\"");
    int next = run.last() + 1;
    if (quoted) {
      return shapes.between(run.last()).equals("\"") && cues.begins(next, Kind.DEAL);
    }
    boolean topic = next < tokens.size() && cues.begins(next, Kind.TOPIC);
    if (!kana || !topic || length(run) <= SHORTEST + 1) {
      return false;
    }
    return signs.hasDealBehind(run.last());
  }

  /** A katakana word set apart in front of a paragraph, as newsletters name whom it is on. */
  private boolean isSetApart(Run run) {
    return tokens.kind(run.first()) == CharClass.KATAKANA
        && run.words() == 1
        && length(run) > SHORTEST + 1
        && shapes.between(run.last()).equals(" ")
        && shapes.beginsSentence(run.first());
  }

  private int length(Run run) {
    return tokens.end(run.last()) - tokens.start(run.first());
  }

  private String word(CueHit hit) {
    return text(new Run(hit.first(), hit.last()));
  }

  private String text(Run run) {
    return tokens.words(run.first(), run.last());
  }
}
